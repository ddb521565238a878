import { Link } from "@/app/_components/link";
import { SourceMark } from "@/app/_components/source-mark";
import { companyAddress } from "@/server/companies/address";
import type { BestRow } from "@/server/companies/best";
import { type Choices, choicesAddress } from "@/server/companies/choices";
import { formatWage, grouped } from "@/server/figures/format";
import { roleAddress } from "@/server/roles/address";
import type { Citation } from "@/server/sources/citations";

interface BestTableProps {
  rows: BestRow[];
  choices: Choices;
  citations: Citation[];
  path: string;
}

/** Employers with their median and its cases; headings sort. */
export function BestTable({ rows, choices, citations, path }: BestTableProps) {
  const { role, state, sort } = choices;
  const heading = (by: Choices["sort"], text: string) => (
    <Link href={choicesAddress(path, choices, { sort: by })} scroll={false} className="text-ink">
      {text}
      {sort === by && <span aria-hidden="true">{by === "name" ? " ▲" : " ▼"}</span>}
    </Link>
  );
  const sorted = (by: Choices["sort"]) =>
    sort === by ? (by === "name" ? ("ascending" as const) : ("descending" as const)) : undefined;
  return (
    <table className="mt-4 w-full text-sm">
      <caption className="sr-only">Employers by median offered wage</caption>
      <thead>
        <tr className="border-b border-ink text-left align-bottom">
          <th scope="col" aria-sort={sorted("name")} className="py-2 pr-4 font-semibold">
            {heading("name", "Company")}
          </th>
          <th
            scope="col"
            aria-sort={sorted("cases")}
            className="py-2 pr-4 text-right font-semibold"
          >
            {heading("cases", "Cases")}
          </th>
          <th scope="col" aria-sort={sorted("median")} className="py-2 text-right font-semibold">
            {heading("median", "Median offered wage")}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr
            key={`${row.slug} ${row.roleSlug} ${row.area}`}
            className="border-b border-rule align-top"
          >
            <th scope="row" className="min-w-0 py-2.5 pr-4 text-left font-normal break-words">
              <Link href={companyAddress(row.slug)} className="font-semibold">
                {row.name}
              </Link>
              {(!role || state) && (
                <span className="block text-soft">
                  {!role && <Link href={roleAddress(row.roleSlug)}>{row.role}</Link>}
                  {!role && state && ", "}
                  {state && row.area}
                </span>
              )}
            </th>
            <td className="py-2.5 pr-4 text-right">{grouped(row.cases)}</td>
            <td className="py-2.5 text-right whitespace-nowrap">
              {formatWage(row.median, "year")}
              <Mark row={row} citations={citations} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Mark({ row, citations }: { row: BestRow; citations: Citation[] }) {
  const citation = citations.find(({ source }) => source.id === row.sourceId);
  if (!citation) return null;
  const { title, vintage } = citation.source;
  return <SourceMark letter={citation.letter} note={`${title}, ${vintage}.`} />;
}
