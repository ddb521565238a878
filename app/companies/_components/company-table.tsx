import { Link } from "@/app/_components/link";
import { companyAddress } from "@/server/companies/address";
import type { CompanyRow } from "@/server/companies/explore";
import { grouped } from "@/server/figures/format";

/** Companies with what they file for most; on a phone each is two lines. */
export function CompanyTable({ rows }: { rows: CompanyRow[] }) {
  return (
    <table className="mt-4 w-full text-sm">
      <caption className="sr-only">Companies by certified filings</caption>
      <thead>
        <tr className="border-b border-ink text-left">
          <th scope="col" className="py-2 pr-4 font-semibold">
            Company
          </th>
          <th scope="col" className="hidden py-2 pr-4 font-semibold md:table-cell">
            Fiscal years
          </th>
          <th scope="col" className="py-2 text-right font-semibold">
            Certified filings
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ slug, name, filings, years, roles }) => (
          <tr key={slug} data-company={slug} className="border-b border-rule align-top">
            <th scope="row" className="min-w-0 py-2.5 pr-4 text-left font-normal break-words">
              <Link href={companyAddress(slug)} className="font-semibold">
                {name}
              </Link>
              <span className="block text-soft">{roles.join(", ")}</span>
            </th>
            <td className="hidden py-2.5 pr-4 md:table-cell">{years}</td>
            <td className="py-2.5 text-right">{grouped(filings)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
