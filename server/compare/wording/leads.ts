import type { FigureId } from "@/server/figures/catalogue";
import type { Figure, Range } from "@/server/figures/figure";
import { formatAmount, formatFigure } from "@/server/figures/format";
import { labelOf, measureOf } from "@/server/figures/label";
import { differenceOf, isAmount, isOneFigure } from "../difference";
import type { Section } from "../sections";
import { type Party, type Piece, type Sentence, subject, verb } from "./sentence";

/** The sentence that a section begins with, or null where neither side has the figure it is about. */
export const LEADS: Record<Section["id"], (left: Party, right: Party) => Sentence | null> = {
  glance: () => null,
  salary: salaryLead,
  education: educationLead,
  demographics: demographicsLead,
  outlook: outlookLead,
};

const both = (left: Party, right: Party): [Party, Party] => [left, right];

function salaryLead(left: Party, right: Party): Sentence | null {
  const spans = both(left, right).flatMap((party) => {
    const figure = party.role.figures["salary.range"];
    return figure.state === "known" && figure.value.kind === "range"
      ? [{ party, range: figure.value }]
      : [];
  });
  const [one] = spans;
  if (!one) return null;
  const [a, b] = [left, right].map(({ role }) => role.figures["salary.range"]);
  if (a && b && isOneFigure(a, b))
    return [`The wages of both are published as one: ${spanText(one.range)}.`];
  return joined(
    spans.map(({ party, range }) => [
      subject(party),
      ` typically ${verb(party, "earns", "earn")} ${spanText(range)}`,
    ]),
  );
}

const spanText = ({ low, high }: Range) =>
  `from ${formatAmount(low)} to ${formatAmount(high)} ${low.unit === "usd-hour" ? "an hour" : "a year"}`;

function educationLead(left: Party, right: Party): Sentence | null {
  return eachFigure(left, right, "education.degree", (party, at) => {
    const figure = party.role.figures["education.degree"];
    if (figure.state !== "known" || figure.value.kind !== "named") return [];
    const { name, amount } = figure.value;
    return [
      at === 0 ? "the most common degree of " : "that of ",
      subject(party),
      ` is ${name}${amount ? ` (${formatAmount(amount)})` : ""}`,
    ];
  });
}

function demographicsLead(left: Party, right: Party): Sentence | null {
  const [a, b] = [left, right].map(({ role }) => role.figures["people.age"]);
  if (!a || !b) return null;
  if (isAmount(a) && isAmount(b) && a.value.amount === b.value.amount && sameMeasure(a, b))
    return [`The ${ageOf(a)} of both is ${formatFigure(a)}.`];
  return eachFigure(left, right, "people.age", (party) => {
    const age = party.role.figures["people.age"];
    return [`the ${ageOf(age)} of `, subject(party), ` is ${formatFigure(age)}`];
  });
}

const sameMeasure = (a: Figure, b: Figure) => measureOf(a) === measureOf(b);

/** "median age" where the publication states a median. */
const ageOf = (figure: Figure) => labelOf("people.age", [figure]).toLowerCase();

function outlookLead(left: Party, right: Party): Sentence | null {
  const [a, b] = [left.role.figures["outlook.growth"], right.role.figures["outlook.growth"]];
  const difference = differenceOf(a, b);
  if (difference.kind === "one-figure")
    return [`The jobs of both are projected as one, to ${trend(left)}.`];
  if (difference.kind === "untold" && difference.stated?.by === 0)
    return [`The number of jobs is projected to change alike: ${formatFigure(a)}.`];
  return eachFigure(left, right, "outlook.growth", (party) => [
    "jobs for ",
    subject(party),
    ` are projected to ${trend(party)}${turned(party)}`,
  ]);
}

function trend({ role }: Party, id: "outlook.growth" | "outlook.earlierGrowth" = "outlook.growth") {
  const figure = role.figures[id];
  if (!isAmount(figure)) return "";
  const { amount } = figure.value;
  if (amount === 0) return "stay as many as they are";
  const percent = formatAmount({ ...figure.value, amount: Math.abs(amount), unit: "percent" });
  return `${amount > 0 ? "grow" : "shrink"} by ${percent}`;
}

/** Says where an earlier projection of the same occupation went the other way; else "". */
function turned(party: Party): string {
  const { "outlook.growth": now, "outlook.earlierGrowth": before } = party.role.figures;
  if (!isAmount(now) || !isAmount(before) || now.of !== before.of) return "";
  if (now.value.amount * before.value.amount >= 0) return "";
  return ` (an earlier projection had them ${trend(party, "outlook.earlierGrowth")})`;
}

/** One clause for each side that has the figure. */
function eachFigure(
  left: Party,
  right: Party,
  id: FigureId,
  clause: (party: Party, at: number) => Sentence,
): Sentence | null {
  const having = both(left, right).filter(({ role }) => role.figures[id].state === "known");
  return having.length === 0 ? null : joined(having.map(clause));
}

/** Clauses to one sentence, its first letter in upper case. */
function joined(clauses: Sentence[]): Sentence {
  const pieces = clauses.flatMap((clause, at) => (at === 0 ? clause : ["; ", ...clause]));
  const [first, ...rest] = pieces;
  const start = first && capitalised(first);
  return [...(start ? [start] : []), ...rest, "."];
}

const upper = (text: string) => `${text[0]?.toUpperCase() ?? ""}${text.slice(1)}`;

function capitalised(piece: Piece): Piece {
  if (typeof piece === "string") return upper(piece);
  return "strong" in piece ? piece : { ...piece, text: upper(piece.text) };
}
