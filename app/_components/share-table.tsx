import type { Figure, Shares } from "@/server/figures/figure";
import { formatShare } from "@/server/figures/format";
import type { Citation } from "@/server/sources/citations";
import { markOf } from "@/server/sources/notes";
import type { BarCell } from "./bar-rows";
import { ShareBars } from "./share-bars";

/** One role's shares in the table. */
export interface ShareColumn {
  heading: string;
  tone: "left" | "right";
  figure: Figure;
}

/** Shares as a table whose cells are bars on one scale: the picture and its table are one. */
export function ShareTable({
  caption,
  columns,
  citations,
}: {
  caption: string;
  columns: ShareColumn[];
  citations: Citation[];
}) {
  const shares = columns.map(({ figure }) => sharesOf(figure));
  const labels = [...new Set(shares.flatMap((one) => one?.parts.map(({ label }) => label) ?? []))];
  const largest = Math.max(
    ...shares.flatMap((one) => one?.parts.map((part) => part.percent ?? 0) ?? [0]),
  );
  return (
    <ShareBars
      caption={caption}
      headings={columns.map(({ heading }) => heading)}
      rows={labels.map((label) => ({
        name: label,
        cells: shares.map((one) =>
          barOf(
            one?.parts.find((part) => part.label === label),
            largest,
          ),
        ),
      }))}
      sources={columns.map(({ figure }) => ({
        isMissing: figure.state === "missing",
        mark: markOf(citations, figure),
      }))}
    />
  );
}

function barOf(share: Shares["parts"][number] | undefined, largest: number): BarCell {
  if (!share) return "The source has no such class.";
  if (share.percent === null) return share.reason ?? "";
  return [formatShare(share), thousandths(largest > 0 ? share.percent / largest : 0)];
}

/** As fine as a bar is drawn. */
const thousandths = (share: number) => Math.round(share * 1000) / 1000;

const sharesOf = (figure: Figure) =>
  figure.state === "known" && figure.value.kind === "shares" ? figure.value : null;
