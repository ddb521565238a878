import type { Figure, Shares } from "@/server/figures/figure";
import { formatShare } from "@/server/figures/format";
import type { Citation } from "@/server/sources/citations";
import { FigureMark } from "./figure-text";

/** One role's shares in the table. */
export interface ShareColumn {
  heading: string;
  tone: "left" | "right";
  figure: Figure;
}

const FILL = { left: "bg-first", right: "bg-second" };

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
    <table className="mt-4 w-full border-collapse text-sm">
      <caption className="pb-1 text-left font-semibold">{caption}</caption>
      <thead>
        <tr>
          <th scope="col" className="w-1/4">
            <span className="sr-only">Class</span>
          </th>
          {columns.map(({ heading, tone }) => (
            <th key={tone} scope="col" className="px-2 py-1 text-left font-semibold">
              <span className={`side-${tone}`}>{heading}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {labels.map((label) => (
          <tr key={label}>
            <th scope="row" className="py-1 pr-2 text-left font-normal">
              {label}
            </th>
            {columns.map(({ tone }, at) => (
              <td key={tone} className="px-2 py-1">
                <Bar
                  share={shares[at]?.parts.find((part) => part.label === label)}
                  largest={largest}
                  tone={tone}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" className="py-1 text-left font-normal text-soft">
            Source
          </th>
          {columns.map(({ tone, figure }) => (
            <td key={tone} className="px-2 py-1 text-soft">
              {figure.state === "missing" && "-"}
              <FigureMark figure={figure} citations={citations} />
            </td>
          ))}
        </tr>
      </tfoot>
    </table>
  );
}

function Bar({
  share,
  largest,
  tone,
}: {
  share: Shares["parts"][number] | undefined;
  largest: number;
  tone: "left" | "right";
}) {
  if (!share) return <span title="The source has no such class.">-</span>;
  if (share.percent === null) return <span title={share.reason}>-</span>;
  return (
    <span className="flex items-center gap-2">
      <span className="w-12 shrink-0 text-right">{formatShare(share)}</span>
      <span className="h-3 grow">
        <span
          className={`bar block h-full rounded-xs ${FILL[tone]}`}
          style={{ width: `${largest > 0 ? ((share.percent / largest) * 100).toFixed(1) : 0}%` }}
        />
      </span>
    </span>
  );
}

const sharesOf = (figure: Figure) =>
  figure.state === "known" && figure.value.kind === "shares" ? figure.value : null;
