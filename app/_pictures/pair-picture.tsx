import type { RoleProfile } from "@/server/roles/profile";
import { COLOURS } from "./colours";
import { PayAxis, PayBar } from "./pay-bar";
import { averagePay, type Bar, type PayScale } from "./pay-line";
import { titleSize } from "./title-size";

/** Two roles with their average pay, and their ranges of pay on one scale. */
export function PairPicture({
  left,
  right,
  scale,
}: {
  left: RoleProfile;
  right: RoleProfile;
  scale: PayScale | null;
}) {
  return (
    <div
      style={{ display: "flex", flexDirection: "column", flexGrow: 1, justifyContent: "center" }}
    >
      <Side role={left} colour={COLOURS.first} bar={scale?.bars[0] ?? null} />
      <div style={{ display: "flex", height: 34 }} />
      <Side role={right} colour={COLOURS.second} bar={scale?.bars[1] ?? null} />
      <div style={{ display: "flex", height: 18 }} />
      {scale && <PayAxis ticks={scale.ticks} />}
    </div>
  );
}

function Side({ role, colour, bar }: { role: RoleProfile; colour: string; bar: Bar | null }) {
  return (
    <div style={{ display: "flex", flexDirection: "column" }}>
      <div
        style={{
          display: "flex",
          justifyContent: "space-between",
          alignItems: "flex-end",
          marginBottom: 16,
        }}
      >
        <div
          style={{
            display: "flex",
            width: 740,
            fontSize: titleSize(role.title, 46),
            fontWeight: 700,
            letterSpacing: "-0.01em",
            paddingLeft: 20,
            borderLeft: `10px solid ${colour}`,
          }}
        >
          {role.title}
        </div>
        <Pay role={role} />
      </div>
      <PayBar bar={bar} colour={colour} />
    </div>
  );
}

/** The average in large figures. */
export function Pay({ role }: { role: RoleProfile }) {
  const { text, note } = averagePay(role);
  return (
    <div style={{ display: "flex", flexDirection: "column", alignItems: "flex-end" }}>
      <div style={{ fontSize: 58, fontWeight: 700, lineHeight: 1, letterSpacing: "-0.02em" }}>
        {text}
      </div>
      <div style={{ fontSize: 24, color: COLOURS.soft, marginTop: 4 }}>{note}</div>
    </div>
  );
}
