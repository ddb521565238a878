import { stringify } from "csv-stringify/sync";
import { CATALOGUE } from "@/server/figures/catalogue";
import type { Figure } from "@/server/figures/figure";
import { formatFigure } from "@/server/figures/format";
import { KEY_FIGURES, type KeyFigureId } from "@/server/roles/key-figure-ids";
import type { KeyProfile } from "@/server/roles/key-figures";
import type { PairView, SharedView } from "./view";

/** Without it some spreadsheets take UTF-8 for the code page of the computer. */
const BYTE_ORDER_MARK = "\uFEFF";

/**
 * A list as CSV (RFC 4180), one line a pair. A text that a spreadsheet would take for a formula begins
 * with an apostrophe: notes are people's own, and the file may be handed on.
 */
export function listAsCsv(list: SharedView): string {
  const lines = [HEADER, ...list.pairs.map((pair) => lineOf(pair, list))];
  return BYTE_ORDER_MARK + stringify(lines, { record_delimiter: "windows", escape_formulas: true });
}

const UNITS = { "usd-year": "dollars a year", "percent-change": "percent", jobs: "jobs" } as const;

const nameOf = (id: KeyFigureId) =>
  `${CATALOGUE[id].label.toLowerCase()} (${UNITS[CATALOGUE[id].unit]})`;

const HEADER = [
  "Left role",
  "Right role",
  "Left: O*NET-SOC code and title",
  "Right: O*NET-SOC code and title",
  ...KEY_FIGURES.flatMap((id) => [`Left: ${nameOf(id)}`, `Right: ${nameOf(id)}`]),
  "Note",
  "Saved on",
  "Sources",
];

function lineOf({ left, right, note, savedAt }: PairView, { roles, citations }: SharedView) {
  const sides = [roles[left.slug], roles[right.slug]];
  const cited = sides.flatMap((role) =>
    KEY_FIGURES.flatMap((id) => role?.figures[id].sourceId ?? []),
  );
  const sources = citations
    .filter(({ source }) => cited.includes(source.id))
    .map(({ source }) => `${source.publisher}: ${source.title}, ${source.vintage}`);
  return [
    left.title,
    right.title,
    ...sides.map(occupationOf),
    ...KEY_FIGURES.flatMap((id) => sides.map((role) => cellOf(role, id))),
    note,
    savedAt.slice(0, 10),
    sources.join("; "),
  ];
}

const occupationOf = (role: KeyProfile | undefined) =>
  role ? `${role.code} ${role.officialTitle}` : "";

function cellOf(role: KeyProfile | undefined, id: KeyFigureId): number | string {
  return role ? contentOf(role.figures[id], id) : "The role is no longer in the data.";
}

/** A number where the figure is one in the column's unit, else its text, or why it is missing. */
function contentOf(figure: Figure, id: KeyFigureId): number | string {
  if (figure.state === "missing") return `Missing: ${figure.reason}`;
  const { value } = figure;
  const plain = value.kind === "amount" && value.unit === CATALOGUE[id].unit && !value.bound;
  if (plain) return value.amount;
  const perHour = value.kind === "amount" && value.unit === "usd-hour" ? " an hour" : "";
  return formatFigure(figure) + perHour;
}
