import { marked } from "@/app/_components/figure-text";
import type { MarkedFigure } from "@/app/_components/written";
import type { FigureId } from "@/server/figures/catalogue";
import type { Figure } from "@/server/figures/figure";
import { labelOf, wordBefore } from "@/server/figures/label";
import type { RoleProfile } from "@/server/roles/profile";
import type { Citation } from "@/server/sources/citations";
import { type ComparedRow, ComparedTable } from "./compared-table";

interface ComparisonTableProps {
  caption: string;
  figures: FigureId[];
  left: RoleProfile;
  right: RoleProfile;
  citations: Citation[];
}

/** Figures of two roles in a table. */
export function ComparisonTable(props: ComparisonTableProps) {
  const { caption, figures, left, right, citations } = props;
  const rows = figures.map((id): ComparedRow => {
    const both = [left.figures[id], right.figures[id]];
    const cellOf = (figure: Figure): MarkedFigure => {
      const [text, ...rest] = marked(id, figure, citations);
      return [wordBefore(figure, both) + text, ...rest];
    };
    return [id, labelOf(id, both), cellOf(left.figures[id]), cellOf(right.figures[id])];
  });
  return <ComparedTable caption={caption} titles={[left.title, right.title]} rows={rows} />;
}
