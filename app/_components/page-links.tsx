import { Link } from "./link";

interface PageLinksProps {
  /** the address of a page by its number */
  address: (page: number) => string;
  page: number;
  pages: number;
}

/** Links to the other pages of a long list, by number. */
export function PageLinks({ address, page, pages }: PageLinksProps) {
  if (pages < 2) return null;
  const link = "inline-block min-w-9 px-2 py-1.5 text-center";
  return (
    <nav aria-label="Pages" className="screen-only mt-6">
      <ul className="flex flex-wrap items-center gap-1">
        {page > 1 && (
          <li>
            <Link href={address(page - 1)} rel="prev" className={link}>
              Previous
            </Link>
          </li>
        )}
        {shownPages(page, pages).map((one, at, shown) => (
          <li key={one} className="flex items-center gap-1">
            {at > 0 && one - (shown[at - 1] as number) > 1 && <span className="text-soft">…</span>}
            {one === page ? (
              <span aria-current="page" className={`${link} border border-ink font-semibold`}>
                {one}
              </span>
            ) : (
              <Link href={address(one)} aria-label={`Page ${one}`} className={link}>
                {one}
              </Link>
            )}
          </li>
        ))}
        {page < pages && (
          <li>
            <Link href={address(page + 1)} rel="next" className={link}>
              Next
            </Link>
          </li>
        )}
      </ul>
    </nav>
  );
}

/** The first and the last page, this one and two to either side. */
function shownPages(page: number, pages: number): number[] {
  return Array.from({ length: pages }, (_, at) => at + 1).filter(
    (one) => one === 1 || one === pages || Math.abs(one - page) <= 2,
  );
}
