import type { Row } from "./publication";

/**
 * A cell as the snapshot's text: `123`, `>=239200` at least, `<0.5` under, `!reason-code` missing, `t`
 * or `f`, a text, or nothing.
 */
export function cellText(cell: Row[string] | undefined): string {
  if (cell == null) return "";
  if (typeof cell === "boolean") return cell ? "t" : "f";
  if (typeof cell !== "object") return String(cell);
  if ("missing" in cell) return `!${cell.missing}`;
  return "atLeast" in cell ? `>=${cell.atLeast}` : `<${cell.under}`;
}

/** A number of the snapshot, and what the row's caveats say of it. */
export interface ReadNumber {
  value: string | null;
  caveat?: string;
}

const NUMBER = /^(>=|<)?(-?\d+(?:\.\d+)?(?:e-?\d+)?)$/;

/** Reads the text of a cell in a column of numbers; undefined where it is none of those above. */
export function readNumber(text: string): ReadNumber | undefined {
  if (text === "") return { value: null };
  if (text.startsWith("!")) return { value: null, caveat: text.slice(1) };
  const [, bound, value] = text.match(NUMBER) ?? [];
  if (value === undefined) return undefined;
  return bound ? { value, caveat: bound } : { value };
}
