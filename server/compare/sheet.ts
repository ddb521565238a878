import type { FigureId } from "@/server/figures/catalogue";
import type { Figure } from "@/server/figures/figure";
import { labelOf } from "@/server/figures/label";
import { writeFigure } from "@/server/figures/written";
import type { RoleProfile } from "@/server/roles/profile";
import { type Citation, letterOf } from "@/server/sources/citations";

/** The ten figures of a pair that stand on one sheet of paper: what it pays, how it grows, what it asks for. */
export const SHEET_FIGURES = [
  "salary.yearly",
  "salary.median",
  "salary.range",
  "outlook.growth",
  "outlook.jobs",
  "outlook.openings",
  "education.entry",
  "preparation.time",
  "preparation.experience",
  "work.satisfaction",
] as const satisfies FigureId[];

/** Those that stand in a frame on another site. */
export const EMBEDDED_FIGURES = [
  "salary.yearly",
  "salary.range",
  "outlook.growth",
  "outlook.openings",
  "education.entry",
  "preparation.time",
] as const satisfies FigureId[];

/** A figure on paper, which answers no press. */
export interface SheetCell {
  /** "-" where it is missing */
  text: string;
  /** of its source; "" where it is missing from all of them */
  letter: string;
  /** the number, from 1, of the note that says of whom it is or why it is missing; null without one */
  note: number | null;
}

export interface SheetRow {
  id: FigureId;
  label: string;
  cells: [SheetCell, SheetCell];
}

type Side = Pick<RoleProfile, "figures">;

/** These figures of both sides, and what their notes say, each once, numbered in the order of the rows. */
export function sheetTable(
  ids: readonly FigureId[],
  left: Side,
  right: Side,
  citations: Citation[],
): { rows: SheetRow[]; notes: string[] } {
  const notes: string[] = [];
  const cellOf = (id: FigureId, figure: Figure): SheetCell => {
    const said = noteOf(figure);
    if (said && !notes.includes(said)) notes.push(said);
    const { text, soft = "" } = writeFigure(id, figure);
    return {
      text: `${text} ${soft}`.trim(),
      letter: figure.state === "known" ? letterOf(citations, figure.sourceId) : "",
      note: said ? notes.indexOf(said) + 1 : null,
    };
  };
  const rows = ids.map((id): SheetRow => {
    const [a, b] = [left.figures[id], right.figures[id]];
    return { id, label: labelOf(id, [a, b]), cells: [cellOf(id, a), cellOf(id, b)] };
  });
  return { rows, notes };
}

/** Of whom a figure is, where that is not the role itself, or why there is none. */
const noteOf = (figure: Figure): string =>
  figure.state === "missing"
    ? figure.reason
    : [figure.of && `The figure is of ${figure.of}.`, figure.note].filter(Boolean).join(" ");

/** The sources of these figures as far as they are known, in their order. */
export const sheetSourceIds = (ids: readonly FigureId[], roles: Side[]): string[] =>
  ids.flatMap((id) =>
    roles.flatMap(({ figures }) => {
      const figure = figures[id];
      return figure.state === "known" ? figure.sourceId : [];
    }),
  );
