import type { LocalPrices } from "@/server/explore/local";
import type { OccupationRow } from "@/server/explore/occupations";
import type { ExploreQuery, SortKey } from "@/server/explore/query";
import { sentenceOfScope } from "@/server/explore/wording";
import { type Known, missing } from "@/server/figures/figure";
import { formatFigure } from "@/server/figures/format";
import { MISSING_REASONS } from "@/server/figures/missing";
import type { Citation } from "@/server/sources/citations";
import { markOf } from "@/server/sources/notes";
import { ColumnSources, SourcesLine } from "./column-sources";
import { type Column, columnsOf, figureIn } from "./columns";
import { OccupationRows, type RowCell } from "./occupation-rows";
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
 * Occupations in a table; on a phone or tablet each is a card of its own. The roles are written out because
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
  const others = columns.slice(1);
  return (
    <>
      <SourcesLine columns={columns} rows={rows} citations={citations} />
      <table role="table" className="occupations">
        <caption className="sr-only">{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <th
                key={column.sort}
                role="columnheader"
                scope="col"
                aria-sort={query?.sort === column.sort ? ARIA_SORT[query.order] : undefined}
                className={kindOf(column)}
              >
                {query ? <SortLink column={column} query={query} /> : column.heading}
                <ColumnSources column={column} rows={rows} citations={citations} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          <OccupationRows
            columns={others.map((column) => [column.sort, column.heading, kindOf(column)])}
            rows={rows.map((row) => [
              row.code,
              row.slug,
              row.title,
              sentenceOfScope(row),
              others.map((column) => cellOf(row, column, citations)),
            ])}
          />
        </tbody>
      </table>
    </>
  );
}

const ARIA_SORT = { asc: "ascending", desc: "descending" } as const;

const NUMBERS: SortKey[] = ["pay", "prices", "jobs", "growth", "openings"];

const kindOf = ({ sort }: Column) => (NUMBERS.includes(sort) ? "number" : undefined);

/** The column says where its figures come from; a missing one says why by itself. */
function cellOf(row: OccupationRow, column: Column, citations: Citation[]): RowCell {
  if (column.sort === "field") return { field: row.field.name, slug: row.field.slug };
  if (column.sort === "interests" && row.interests.length > 0) return row.interests.join(", ");
  const figure =
    figureIn(column, row) ?? missing(MISSING_REASONS["not-rated"], { sourceId: row.sourceId });
  return figure.state === "known"
    ? `${formatFigure(figure)}${isHourly(figure) ? " an hour" : ""}`
    : { missing: markOf(citations, figure) };
}

const isHourly = ({ value }: Known) => value.kind === "amount" && value.unit === "usd-hour";
