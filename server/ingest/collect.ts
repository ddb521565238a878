import { PublishedFileError } from "./error";
import { type FigureCell, type Reading, type Row, TABLES, type TableName } from "./publication";

/** The rows of every snapshot table. */
export type Tables = Record<TableName, Row[]>;

type Cell = Row[string];

/** The key of a row, as its table has it. */
export function keyOf(table: TableName, row: Row): string {
  return TABLES[table].key.map((column) => String(row[column] ?? "")).join("\t");
}

/** Puts readings together: rows of the same key are parts of one row. */
export class Collection {
  private readonly rows = Object.fromEntries(
    Object.keys(TABLES).map((name) => [name, new Map<string, Row>()]),
  ) as Record<TableName, Map<string, Row>>;
  private readonly fileOf = new Map<Row, string>();
  /** titles by code of each source that states them */
  readonly titles = new Map<string, Map<string, string>>();

  /**
   * @returns how many of its rows stand in earlier files, by these files
   * @throws PublishedFileError where two files state a column differently
   */
  add(reading: Reading, file: string, sourceId: string): Map<string, number> {
    const again = new Map<string, number>();
    if (reading.titles) this.titles.set(sourceId, reading.titles);
    for (const [table, rows] of Object.entries(reading.tables) as [TableName, Row[]][])
      for (const row of rows) {
        const earlier = this.addRow(table, row, file);
        if (earlier && earlier !== file) again.set(earlier, (again.get(earlier) ?? 0) + 1);
      }
    return again;
  }

  tables(): Tables {
    return Object.fromEntries(
      Object.entries(this.rows).map(([name, rows]) => [name, [...rows.values()]]),
    ) as Tables;
  }

  /** @returns the earlier file that states a part of the row */
  private addRow(table: TableName, row: Row, file: string): string | undefined {
    const key = keyOf(table, row);
    const earlier = this.rows[table].get(key);
    if (!earlier) {
      this.rows[table].set(key, row);
      this.fileOf.set(row, file);
      return;
    }
    // Several publications name the same code; the first of them names it for us.
    if ("firstNames" in TABLES[table]) return;
    for (const [column, cell] of Object.entries(row)) {
      const joined = join(earlier[column], cell);
      if (joined === undefined) this.refuse(table, key, column, file, earlier);
      earlier[column] = joined;
    }
    return this.fileOf.get(earlier);
  }

  private refuse(table: string, key: string, column: string, file: string, earlier: Row): never {
    throw new PublishedFileError(
      `${table} ${key.replaceAll("\t", ", ")} is stated otherwise in ${this.fileOf.get(earlier)}.`,
      { file, column },
      "Nothing was changed. Keep one of the two files.",
    );
  }
}

/** Two statements of one column as one, or undefined where they contradict each other. */
function join(a: Cell | undefined, b: Cell): Cell | undefined {
  if (a === undefined || a === "" || a === null) return b;
  if (b === "" || b === null) return a;
  if (typeof a === "boolean" && typeof b === "boolean") return a || b;
  return same(a, b) ? a : undefined;
}

const same = (a: FigureCell | Cell, b: FigureCell | Cell) =>
  a === b || (typeof a === "object" && JSON.stringify(a) === JSON.stringify(b));
