import type { FigureId } from "@/server/figures/catalogue";
import { formatFigure } from "@/server/figures/format";
import type { RoleProfile } from "@/server/roles/profile";
import { COLOURS } from "./colours";
import { Pay } from "./pair-picture";
import { PayAxis, PayBar } from "./pay-bar";
import type { PayScale } from "./pay-line";
import { titleSize } from "./title-size";

/** What stands beside pay, under labels that are short enough for it. */
const SHOWN: { id: FigureId; label: string }[] = [
  { id: "outlook.jobs", label: "Jobs" },
  { id: "outlook.growth", label: "Growth in ten years" },
  { id: "preparation.time", label: "Time to become one" },
];

/** A role with its average pay, its range of pay and three figures more. */
export function RolePicture({ role, scale }: { role: RoleProfile; scale: PayScale | null }) {
  return (
    <div
      style={{
        display: "flex",
        flexDirection: "column",
        flexGrow: 1,
        justifyContent: "space-around",
      }}
    >
      <div style={{ display: "flex", justifyContent: "space-between", alignItems: "center" }}>
        <div
          style={{
            display: "flex",
            width: 760,
            fontSize: titleSize(role.title, 60),
            fontWeight: 700,
            lineHeight: 1.1,
            letterSpacing: "-0.02em",
            paddingLeft: 22,
            borderLeft: `12px solid ${COLOURS.first}`,
          }}
        >
          {role.title}
        </div>
        <Pay role={role} />
      </div>
      {scale && (
        <div style={{ display: "flex", flexDirection: "column" }}>
          <PayBar bar={scale.bars[0] ?? null} colour={COLOURS.first} />
          <div style={{ display: "flex", height: 18 }} />
          <PayAxis ticks={scale.ticks} />
        </div>
      )}
      <div style={{ display: "flex", justifyContent: "space-between" }}>
        {SHOWN.filter(({ id }) => role.figures[id].state === "known").map(({ id, label }) => (
          <div key={id} style={{ display: "flex", flexDirection: "column" }}>
            <div style={{ fontSize: 22, color: COLOURS.soft }}>{label}</div>
            <div style={{ fontSize: 36, fontWeight: 700 }}>{formatFigure(role.figures[id])}</div>
          </div>
        ))}
      </div>
    </div>
  );
}
