import { FigureMark } from "@/app/_components/figure-text";
import { Link } from "@/app/_components/link";
import type { LocalPrices } from "@/server/explore/local";
import type { OccupationRow } from "@/server/explore/occupations";
import type { ExploreQuery, SortKey } from "@/server/explore/query";
import { sentenceOfScope } from "@/server/explore/wording";
import { type Known, missing } from "@/server/figures/figure";
import { formatFigure } from "@/server/figures/format";
import { MISSING_REASONS } from "@/server/figures/missing";
import type { Citation } from "@/server/sources/citations";
import { ColumnSources, SourcesLine } from "./column-sources";
import { type Column, columnsOf, figureIn } from "./columns";
import { SortLink } from "./sort-link";

interface OccupationTableProps {
  caption: string;
  rows: OccupationRow[];
  citations: Citation[];
  /** what the rows were asked for with; headings then sort by their column */
  query?: ExploreQuery;
  /** the place that the rows are seen from; none for the whole country */
  there?: LocalPrices | null;
  /** the columns that would say the same in every row */
  without?: SortKey[];
}

/**
 * Occupations in a table; on a phone each is a card of its own. The roles are written out because
 * some browsers take a table for none once its rows are laid out as a grid.
 */
export function OccupationTable({
  caption,
  rows,
  citations,
  query,
  there = null,
  without = [],
}: OccupationTableProps) {
  const columns = columnsOf(there).filter(({ sort }) => !without.includes(sort));
  return (
    <>
      <SourcesLine columns={columns} rows={rows} citations={citations} />
      <table role="table" className="mt-4 block w-full text-sm md:table">
        <caption className="sr-only">{caption}</caption>
        <thead role="rowgroup" className="hidden md:table-header-group">
          <tr role="row" className="border-b border-ink">
            {columns.map((column) => (
              <th
                key={column.sort}
                role="columnheader"
                scope="col"
                aria-sort={query?.sort === column.sort ? ARIA_SORT[query.order] : undefined}
                className={`py-2 pr-4 align-bottom font-semibold ${alignOf(column)}`}
              >
                {query ? <SortLink column={column} query={query} /> : column.heading}
                <ColumnSources column={column} rows={rows} citations={citations} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup" className="block md:table-row-group">
          {rows.map((row) => (
            <tr
              key={row.code}
              role="row"
              data-code={row.code}
              className="grid grid-cols-3 gap-x-3 gap-y-1.5 border-b border-rule py-3 md:table-row"
            >
              <th
                role="rowheader"
                scope="row"
                className="col-span-3 text-left font-normal md:w-1/4 md:py-2.5 md:pr-4 md:align-top"
              >
                <Link href={`/careers/${row.slug}`} className="font-semibold">
                  {row.title}
                </Link>
                <Scope row={row} />
              </th>
              {columns.slice(1).map((column) => (
                <td
                  key={column.sort}
                  role="cell"
                  data-column={column.sort}
                  className={`min-w-0 break-words md:py-2.5 md:pr-4 md:align-top ${column.sort === "field" ? "col-span-3" : ""} ${alignOf(column)}`}
                >
                  {column.sort !== "field" && (
                    <span aria-hidden="true" className="block text-xs text-soft md:hidden">
                      {column.heading}
                    </span>
                  )}
                  <Cell row={row} column={column} citations={citations} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

const ARIA_SORT = { asc: "ascending", desc: "descending" } as const;

/** They stand under each other by their last digit. */
const NUMBERS: SortKey[] = ["pay", "prices", "jobs", "growth", "openings"];

const alignOf = ({ sort }: Column) =>
  NUMBERS.includes(sort) ? "text-left md:text-right" : "text-left";

function Scope({ row }: { row: OccupationRow }) {
  const sentence = sentenceOfScope(row);
  return sentence === "" ? null : <p className="mt-0.5 text-xs text-soft">{sentence}</p>;
}

/** The column says where its figures come from; a missing one says why by itself. */
function Cell({
  row,
  column,
  citations,
}: {
  row: OccupationRow;
  column: Column;
  citations: Citation[];
}) {
  if (column.sort === "field")
    return <Link href={`/careers/field/${row.field.slug}`}>{row.field.name}</Link>;
  if (column.sort === "interests" && row.interests.length > 0) return row.interests.join(", ");
  const figure =
    figureIn(column, row) ?? missing(MISSING_REASONS["not-rated"], { sourceId: row.sourceId });
  return figure.state === "known" ? (
    `${formatFigure(figure)}${isHourly(figure) ? " an hour" : ""}`
  ) : (
    <>
      -<FigureMark figure={figure} citations={citations} />
    </>
  );
}

const isHourly = ({ value }: Known) => value.kind === "amount" && value.unit === "usd-hour";
