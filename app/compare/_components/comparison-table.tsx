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
  roles: RoleProfile[];
  citations: Citation[];
}

/** Figures of two roles or more in a table, a column each. */
export function ComparisonTable(props: ComparisonTableProps) {
  const { caption, figures, roles, citations } = props;
  const rows = figures.map((id): ComparedRow => {
    const all = roles.map((role) => role.figures[id]);
    const cellOf = (figure: Figure): MarkedFigure => {
      const [text, ...rest] = marked(id, figure, citations);
      return [wordBefore(figure, all) + text, ...rest];
    };
    return [id, labelOf(id, all), ...all.map(cellOf)];
  });
  return <ComparedTable caption={caption} titles={roles.map(({ title }) => title)} rows={rows} />;
}
