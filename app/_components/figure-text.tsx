import type { FigureId } from "@/server/figures/catalogue";
import type { Figure } from "@/server/figures/figure";
import { writeFigure } from "@/server/figures/written";
import type { Citation } from "@/server/sources/citations";
import { markOf } from "@/server/sources/notes";
import { MarkOfFigure } from "./source-mark";
import { type MarkedFigure, Written } from "./written";

interface FigureTextProps {
  id: FigureId;
  figure: Figure;
  citations: Citation[];
}

/** One of a role's figures with its source mark; "-" with the reason where it is missing. */
export const FigureText = ({ id, figure, citations }: FigureTextProps) => (
  <Written figure={marked(id, figure, citations)} />
);

/** The same in texts, for what is drawn in the browser too. */
export function marked(id: FigureId, figure: Figure, citations: Citation[]): MarkedFigure {
  const { text, ...more } = writeFigure(id, figure);
  const mark = markOf(citations, figure);
  return Object.keys(more).length > 0 ? [text, mark, more] : [text, mark];
}

/** The source mark of a figure that is drawn rather than written. */
export const FigureMark = ({ figure, citations }: Omit<FigureTextProps, "id">) => (
  <MarkOfFigure mark={markOf(citations, figure)} />
);
