import { Link } from "@/app/_components/link";
import { grouped } from "@/server/figures/format";

interface PagerProps {
  page: number;
  found: number;
  size: number;
  addressOf(page: number): string;
}

/** How much of a list is shown, and the way to its other pages. */
export function Pager({ page, found, size, addressOf }: PagerProps) {
  const pages = Math.ceil(found / size);
  if (pages < 2) return null;
  const first = (page - 1) * size + 1;
  return (
    <nav aria-label="Pages" className="screen-only mt-6 flex flex-wrap items-center gap-6">
      <span className="text-sm text-soft">
        {grouped(first)} to {grouped(Math.min(first + size - 1, found))} of {grouped(found)}
      </span>
      {page > 1 && (
        <Link href={addressOf(page - 1)} rel="prev" className="py-1.5">
          Previous
        </Link>
      )}
      {page < pages && (
        <Link href={addressOf(page + 1)} rel="next" className="py-1.5">
          Next
        </Link>
      )}
    </nav>
  );
}
