import type { Reading } from "../publication";
import type { TableRow } from "../table";

/** Counts what becomes of the rows of a file, and refuses a second row about the same thing. */
export class Tally {
  private readonly rowOf = new Map<string, number>();
  private readonly dropped: Record<string, number> = {};

  drop(reason: string): void {
    this.dropped[reason] = (this.dropped[reason] ?? 0) + 1;
  }

  /**
   * @param column the column that tells the row from others; where it takes several, `key` joins them
   * @throws PublishedFileError where a kept row has the same key
   */
  keep<K extends string>(row: TableRow<K>, column: K, key = row.text(column)): void {
    const earlier = this.rowOf.get(key);
    if (earlier) row.fail(column, `"${row.text(column)}" stands in row ${earlier} already.`);
    this.rowOf.set(key, row.place.row);
  }

  reading(tables: Reading["tables"]): Reading {
    const kept = this.rowOf.size;
    const dropped = Object.values(this.dropped).reduce((sum, count) => sum + count, 0);
    return { tables, read: kept + dropped, kept, dropped: this.dropped };
  }
}
