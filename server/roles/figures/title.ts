import { CATALOGUE, type FigureId, type Figures } from "@/server/figures/catalogue";
import { amountOf, reasonFor } from "@/server/figures/caveat";
import { type Figure, known, type Measure, missing, type Value } from "@/server/figures/figure";
import type { FigureKind } from "@/server/figures/kind";
import type { RoleRecord } from "../record";

type TitleRow = RoleRecord["figures"][number];

/** The figures that a title-level source states for a title, in the shapes of the catalogue. */
export function titleFigures(rows: TitleRow[]): Partial<Figures> {
  const ids = [...new Set(rows.map((row) => row.figure as FigureId))];
  const figureWith = (id: FigureId) =>
    titleFigure(
      id,
      rows.filter((row) => row.figure === id),
    );
  return Object.fromEntries(ids.map((id) => [id, figureWith(id)]));
}

function titleFigure(id: FigureId, rows: TitleRow[]): Figure {
  const first = rows[0] as TitleRow;
  const from = { sourceId: first.sourceId };
  if (first.amount === null && "amount" in (first.caveats as object))
    return missing(`The source has none: ${reasonFor(first, "amount").toLowerCase()}`, from);
  return known(titleValue(CATALOGUE[id], rows), from);
}

function titleValue(kind: FigureKind, rows: TitleRow[]): Value {
  const first = rows[0] as TitleRow;
  const read = (row: TitleRow) => amountOf(row, "amount", row.amount, kind.unit);
  const required = (row: TitleRow | undefined) => {
    const value = row && read(row);
    if (!value)
      throw new Error(
        `prisma/titles/figures.tsv: "${first.figure}" of ${first.slug} lacks an amount.`,
      );
    return value;
  };
  switch (kind.shape) {
    case "amount":
      return { ...required(first), ...measureIn(first.label) };
    case "range":
      return { kind: "range", low: required(rows[0]), high: required(rows[1]) };
    case "named": {
      const share = read(first);
      return { kind: "named", name: first.label, ...(share && { amount: share }) };
    }
    case "names":
      return { kind: "names", names: rows.map((row) => row.label) };
    case "shares":
      return {
        kind: "shares",
        parts: rows.map((row) => ({ label: row.label, percent: row.amount })),
        // Classes that a title-level source states exclude each other (design: the reference pair).
        closes: true,
      };
    case "amounts":
      return {
        kind: "amounts",
        parts: rows.map((row) => ({ label: row.label, amount: read(row) })),
      };
  }
}

/** "average age" says which middle the source states. */
function measureIn(label: string): { measure?: Measure } {
  const [word] = label.split(" ");
  return word === "average" || word === "median" ? { measure: word } : {};
}
