import {
  type Amount,
  amount,
  type Figure,
  known,
  missing,
  type Provenance,
  type Unit,
} from "./figure";
import { MISSING_REASONS, type MissingReason } from "./missing";

/** A row of the database with figures in it: `caveats` is its JSON column, as Prisma types it. */
export interface Caveated {
  caveats: unknown;
  sourceId: string;
}

/** What the row's caveats say of a column (its name in the database), or undefined. */
export function caveatOf(row: Caveated, column: string): string | undefined {
  return (row.caveats as Record<string, string>)[column];
}

/** The sentence for a missing column of a row. */
export function reasonFor(row: Caveated, column: string): string {
  const code = caveatOf(row, column) as MissingReason | undefined;
  return MISSING_REASONS[code ?? "not-stated"] ?? MISSING_REASONS["not-stated"];
}

const BOUNDS: Record<string, Amount["bound"]> = { ">=": "at least", "<": "under" };

/** A column's number as an amount with its bound, or null where it is missing. */
export function amountOf(
  row: Caveated,
  column: string,
  value: number | null,
  unit: Unit,
): Amount | null {
  if (value === null) return null;
  return amount(value, unit, BOUNDS[caveatOf(row, column) ?? ""]);
}

/** A column as a figure: its amount with where it comes from, or the reason that it is missing. */
export function figureOf(
  row: Caveated,
  column: string,
  value: number | null,
  unit: Unit,
  from: Omit<Provenance, "sourceId"> = {},
): Figure<Amount> {
  const read = amountOf(row, column, value, unit);
  const provenance = { ...from, sourceId: row.sourceId };
  return read ? known(read, provenance) : missing(reasonFor(row, column), provenance);
}
