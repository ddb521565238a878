import { marginOf } from "@/server/compare/difference";
import { CATALOGUE, type FigureId, type Figures } from "@/server/figures/catalogue";
import type { Amount, Figure, Known, Percentiles, Range, Value } from "@/server/figures/figure";
import { labelOf } from "@/server/figures/label";
import type { Source } from "@/server/sources/sources";
import type { FigureRow } from "./figure-columns";
import { sourceColumns } from "./source-columns";

/** Whom figures are of: the columns that all their rows begin with. */
export type Subject = Pick<
  FigureRow,
  "role" | "role_title" | "occupation" | "place" | "place_title" | "company"
>;

/** Every figure of these in the order of the catalogue, a row each; what has parts, a row for each too. */
export function rowsOfFigures(
  figures: Partial<Figures>,
  subject: Subject,
  sources: Source[],
): FigureRow[] {
  const ids = (Object.keys(CATALOGUE) as FigureId[]).filter((id) => figures[id]);
  return ids.flatMap((id) => rowsOfFigure(id, figures[id] as Figure, subject, sources));
}

/** A figure's row, and those of its parts. */
function rowsOfFigure(
  id: FigureId,
  figure: Figure,
  subject: Subject,
  sources: Source[],
): FigureRow[] {
  const shared: FigureRow = {
    ...subject,
    figure: id,
    label: labelOf(id, [figure]),
    unit: CATALOGUE[id].unit,
    ...fromOf(figure),
    ...sourceColumns(figure.sourceId, sources),
  };
  if (figure.state === "missing") return [{ ...shared, missing: figure.reason }];
  return partsOf(figure.value).map((part) => ({
    ...shared,
    ...(!part.part && errorsOf(figure)),
    ...part,
  }));
}

const fromOf = ({ of, note, asked, employment }: Figure): FigureRow => ({
  scope: of ?? null,
  note: note ?? null,
  sample: asked ?? null,
  employment: employment ?? null,
});

/** How sure a figure is; of what is no single number no margin can be said. */
function errorsOf(figure: Known): FigureRow {
  const { rse, standardError, value } = figure;
  return {
    relative_standard_error: rse ?? null,
    standard_error: standardError ?? null,
    margin_90: value.kind === "amount" ? marginIn(figure as Known<Amount>) : null,
  };
}

/** Four decimals: far finer than any figure, and free of what binary fractions add. */
function marginIn(figure: Known<Amount>): number | null {
  const margin = marginOf(figure);
  return margin === null ? null : Math.round(margin * 10_000) / 10_000;
}

/** What differs between the rows of one value; the first stands for all of it where it has parts. */
function partsOf(value: Value): FigureRow[] {
  switch (value.kind) {
    case "amount":
      return [amountColumns(value)];
    case "range":
      return [rangeColumns(value), ...percentileParts(value.percentiles ?? {})];
    case "named":
      return [
        {
          text: value.name,
          beside: value.beside?.join("; ") ?? null,
          ...amountColumns(value.amount),
        },
      ];
    case "names":
      return value.names.map((name, at) => ({ part: String(at + 1), text: name }));
    case "shares":
      return value.parts.map(({ label, percent, reason }) => ({
        part: label,
        value: percent,
        missing: percent === null ? (reason ?? null) : null,
      }));
    case "amounts":
      return value.parts.map(({ label, amount, reason }) => ({
        part: label,
        ...amountColumns(amount),
        missing: amount ? null : (reason ?? null),
      }));
  }
}

/** A number with its unit and bound. */
export const amountColumns = (amount: Amount | null | undefined): FigureRow =>
  amount
    ? {
        value: amount.amount,
        unit: amount.unit,
        bound: amount.bound ?? null,
        measure: amount.measure ?? null,
      }
    : {};

const rangeColumns = ({ low, high, median }: Range): FigureRow => ({
  ...amountColumns(median),
  unit: low.unit,
  low: low.amount,
  high: high.amount,
  low_bound: low.bound ?? null,
  high_bound: high.bound ?? null,
});

/** An error is published of the mean, not of a percentile. */
const percentileParts = (percentiles: Percentiles): FigureRow[] =>
  Object.entries(percentiles).map(([percent, amount]) => ({
    part: `p${percent}`,
    ...amountColumns(amount),
  }));
