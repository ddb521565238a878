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
  <Written {...marked(id, figure, citations)} />
);

/** The same in texts, for tables that are drawn in the browser too. */
export const marked = (id: FigureId, figure: Figure, citations: Citation[]): MarkedFigure => ({
  ...writeFigure(id, figure),
  mark: markOf(citations, figure),
});

/** The source mark of a figure that is drawn rather than written. */
export const FigureMark = ({ figure, citations }: Omit<FigureTextProps, "id">) => (
  <MarkOfFigure mark={markOf(citations, figure)} />
);
