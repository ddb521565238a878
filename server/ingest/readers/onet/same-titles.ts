import { PublishedFileError } from "../../error";
import type { Row } from "../../publication";
import type { UnsettledFile } from "../../released";

type Titles = { file: string; rows: Row[] };

/**
 * Neither table of titles says of which release it is. Within a release every title that was reported
 * is among the alternate titles of its occupation; between two releases some always are not.
 * @throws PublishedFileError where one is not
 */
export function refuseForeignTitles(tables: UnsettledFile[]): void {
  const alternate = titlesIn(tables, "alternate");
  for (const { file, rows } of titlesIn(tables, "reported"))
    for (const other of alternate) {
      const known = new Set(other.rows.map(keyOf));
      const foreign = rows.filter((row) => !known.has(keyOf(row)));
      const [first] = foreign;
      if (!first) continue;
      throw new PublishedFileError(
        `${foreign.length} of its titles, such as "${first.title}" of ${first.occupation_code}, are not in ${other.file}: the two are of different releases of O*NET.`,
        { file },
        "Nothing was changed. Take both files from one release.",
      );
    }
}

const titlesIn = (tables: UnsettledFile[], kind: "alternate" | "reported"): Titles[] =>
  tables
    .map(({ file, reading }) => ({
      file,
      rows: (reading.tables.alternate_titles ?? []).filter((row) => row[kind]),
    }))
    .filter(({ rows }) => rows.length > 0);

const keyOf = (row: Row) => `${row.occupation_code} ${row.title}`;
