import { Link } from "@/app/_components/link";
import { knownOf } from "@/server/companies/wording";
import { grouped } from "@/server/figures/format";
import { roleAddress } from "@/server/roles/address";
import { Cite } from "./cite";
import type { PartProps } from "./part";

/** So many kinds of work have a line of their own; the others are only named. */
const SHOWN = 20;
const NAMED = 40;

/** The kinds of work that a company filed for, how often and when. */
export function FiledFor({ company, citations }: PartProps) {
  const { roles, sourceId } = company;
  if (roles.length === 0)
    return (
      <section aria-labelledby="filed" className="mt-10">
        <h2 id="filed">What it files for</h2>
        <p className="mt-2 max-w-3xl">
          All its filings are under codes that today's classification of occupations does not have.
        </p>
      </section>
    );
  const others = roles.slice(SHOWN, SHOWN + NAMED);
  const rest = roles.length - SHOWN - others.length;
  return (
    <section aria-labelledby="filed" className="mt-10">
      <h2 id="filed">What it files for</h2>
      <table className="mt-4 w-full text-sm">
        <caption className="sr-only">Certified filings by occupation</caption>
        <thead>
          <tr className="border-b border-ink text-left">
            <th scope="col" className="py-2 pr-4 font-semibold">
              Occupation
            </th>
            <th scope="col" className="py-2 pr-4 font-semibold">
              Fiscal years
            </th>
            <th scope="col" className="py-2 text-right font-semibold">
              Filings
              <Cite ids={[sourceId]} citations={citations} />
            </th>
          </tr>
        </thead>
        <tbody>
          {roles.slice(0, SHOWN).map(({ code, role, filings, years }) => (
            <tr key={code} data-code={code} className="border-b border-rule align-top">
              <th scope="row" className="py-2 pr-4 text-left font-normal">
                <Link href={roleAddress(role.slug)}>{role.title}</Link>
              </th>
              <td className="py-2 pr-4">{years}</td>
              <td className="py-2 text-right">{grouped(filings)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {others.length > 0 && (
        <p className="mt-3 max-w-3xl text-sm">
          Less often: {others.map(({ role }) => role.title).join("; ")}
          {rest > 0 && `; and ${rest} more`}.
        </p>
      )}
      <p className="mt-3 max-w-3xl text-sm text-soft">{knownOf(company)}</p>
    </section>
  );
}
