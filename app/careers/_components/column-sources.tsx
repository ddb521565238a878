import { SourceMark } from "@/app/_components/source-mark";
import type { OccupationRow } from "@/server/explore/occupations";
import type { Citation } from "@/server/sources/citations";
import { type Column, noteOf, sourceIdsOf } from "./columns";

interface ColumnSourcesProps {
  column: Column;
  rows: OccupationRow[];
  citations: Citation[];
}

/** The source marks of a column. */
export function ColumnSources({ column, rows, citations }: ColumnSourcesProps) {
  const ids = sourceIdsOf(column, rows);
  return citations
    .filter(({ source }) => ids.includes(source.id))
    .map((citation) => (
      <SourceMark key={citation.letter} letter={citation.letter} note={noteOf(column, citation)} />
    ));
}

/** The same in one line, for where the table has no room for headings. */
export function SourcesLine({
  columns,
  rows,
  citations,
}: Omit<ColumnSourcesProps, "column"> & { columns: Column[] }) {
  return (
    <p className="mt-4 text-sm text-soft lg:hidden">
      Sources:{" "}
      {columns
        .filter((column) => sourceIdsOf(column, rows).length > 0)
        .map((column, at) => (
          <span key={column.sort}>
            {at > 0 && ", "}
            {`${column.heading[0]?.toLowerCase()}${column.heading.slice(1)}`}
            <ColumnSources column={column} rows={rows} citations={citations} />
          </span>
        ))}
    </p>
  );
}
