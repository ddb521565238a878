import { CATALOGUE, type FigureId } from "./catalogue";
import type { Amount, Figure, Value } from "./figure";
import { formatAmount, formatPart, formatShare, formatValue, isPay } from "./format";

/** A figure as it is written out: nothing but texts, for a page hands them to its scripts. */
export interface WrittenFigure {
  /** "-" where it is missing */
  text: string;
  /** what belongs to the text and stands softer behind it */
  soft?: string;
  /** its parts in place of the text, a line each */
  lines?: [label: string, text: string][];
  /** what is said beside a name, a line each */
  beside?: string[];
}

/** Two parts fit into one line. */
const PARTS_IN_ONE_LINE = 2;

export function writeFigure(id: FigureId, figure: Figure): WrittenFigure {
  if (figure.state === "missing") return { text: "-" };
  const { value } = figure;
  const lines = linesOf(value);
  if (lines.length > PARTS_IN_ONE_LINE) return { text: "", lines };
  if (value.kind === "named") return writeNamed(value);
  // Where pay by the year is not published, that by the hour stands in its place and says so.
  const per = isHourly(value) && CATALOGUE[id].unit === "usd-year" ? " an hour" : "";
  return { text: formatValue(value) + per };
}

function writeNamed(value: Extract<Value, { kind: "named" }>): WrittenFigure {
  const { name, amount, beside } = value;
  const written = amount && isPay(amount) ? { text: name, soft: payNote(amount) } : null;
  return { ...(written ?? { text: formatValue(value) }), ...(beside && { beside }) };
}

function linesOf(value: Value): [label: string, text: string][] {
  if (value.kind === "shares") return value.parts.map((part) => [part.label, formatShare(part)]);
  if (value.kind === "amounts") return value.parts.map((part) => [part.label, formatPart(part)]);
  return [];
}

const isHourly = (value: Value): boolean =>
  (value.kind === "amount" && value.unit === "usd-hour") ||
  (value.kind === "range" && value.low.unit === "usd-hour");

const payNote = (pay: Amount) =>
  `(${formatAmount(pay)} ${pay.unit === "usd-hour" ? "an hour" : "a year"})`;
