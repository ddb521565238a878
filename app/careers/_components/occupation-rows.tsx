"use client";

import { Link } from "@/app/_components/link";
import { Written } from "@/app/_components/written";
import type { SortKey } from "@/server/explore/query";
import type { Mark } from "@/server/sources/notes";

/** A column behind the first one. What is a number stands under the others by its last digit. */
export type RowColumn = [sort: SortKey, heading: string, kind?: "number"];

/** What a row says in a column: a text, a mark that says why it is missing, or a field of work. */
export type RowCell = string | { missing: Mark } | { field: string; slug: string };

/** An occupation as the table shows it; `scope` is of whom its figures are, "" where of it alone. */
export type RowTexts = [code: string, slug: string, title: string, scope: string, cells: RowCell[]];

/**
 * The rows of a table of occupations, in texts: as a server component a page's data would repeat each cell
 * with its elements.
 */
export const OccupationRows = ({ columns, rows }: { columns: RowColumn[]; rows: RowTexts[] }) =>
  rows.map(([code, slug, title, scope, cells]) => (
    <tr key={code} role="row" data-code={code}>
      <th role="rowheader" scope="row">
        <Link href={`/careers/${slug}`}>{title}</Link>
        {scope && <p className="scope">{scope}</p>}
      </th>
      {columns.map(([sort, heading, kind], at) => (
        <td key={sort} role="cell" data-column={sort} className={kind}>
          {sort !== "field" && <span aria-hidden="true">{heading}</span>}
          <Cell cell={cells[at]} />
        </td>
      ))}
    </tr>
  ));

function Cell({ cell }: { cell: RowCell | undefined }) {
  if (typeof cell !== "object") return cell;
  if ("field" in cell) return <Link href={`/careers/field/${cell.slug}`}>{cell.field}</Link>;
  return <Written figure={["-", cell.missing]} />;
}
