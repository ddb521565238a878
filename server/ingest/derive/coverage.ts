import type { TableName } from "../publication";

/** How many published titles of a table a table kept by hand knows, and which it does not. */
export interface Coverage {
  table: TableName;
  matched: number;
  published: number;
  unmatched: string[];
}

export function coverageOf(
  table: TableName,
  titles: string[],
  known: { has(title: string): boolean },
): Coverage {
  const unmatched = titles.filter((title) => !known.has(title));
  const published = titles.length;
  return { table, published, matched: published - unmatched.length, unmatched };
}
