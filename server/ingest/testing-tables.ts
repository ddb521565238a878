import { readFileSync } from "node:fs";
import { Collection, type Tables } from "./collect";
import type { Row, TableName } from "./publication";
import { snapshotFiles } from "./snapshot";

/** The tables of a snapshot, of which all but these are empty. */
export const tablesWith = (tables: Partial<Tables>): Tables => ({
  ...new Collection().tables(),
  ...tables,
});

/** A table of the repository's snapshot, its cells as text. */
export async function snapshotTable(name: TableName): Promise<Row[]> {
  const files = (await snapshotFiles()).get(name) ?? [];
  return files.flatMap((file) => {
    const [header = "", ...lines] = readFileSync(file, "utf-8").replace(/\n$/, "").split("\n");
    const columns = header.split("\t");
    return lines.map((line) => {
      const cells = line.split("\t");
      return Object.fromEntries(columns.map((column, at) => [column, cells[at] as string]));
    });
  });
}
