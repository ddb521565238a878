/** A number, a text, a yes or no; null where the column says nothing of the row. */
export type Cell = string | number | boolean | null;

/** A column of an exported table. */
export interface Column {
  name: string;
  type: "string" | "number" | "boolean";
  description: string;
}

/** One row by column name; a column that is left out is null. */
export type ExportRow = Record<string, Cell | undefined>;

/** What a page states, as a table that both formats are made of. */
export interface Export {
  title: string;
  /** of the page whose figures they are, from the slash on, its query included */
  path: string;
  /** what else one has to know, such as that there are more pages; said in JSON alone */
  notes?: string[];
  columns: readonly Column[];
  rows: ExportRow[];
}
