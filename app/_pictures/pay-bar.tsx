import type { CSSProperties } from "react";
import { COLOURS } from "./colours";
import type { Bar, PayScale } from "./pay-line";

const BAR_HEIGHT = 26;
const TICK_OVERHANG = 7;
const RING = 18;

/** A range of pay as a bar, the median a line across it and the mean a ring. */
export function PayBar({ bar, colour }: { bar: Bar | null; colour: string }) {
  return (
    <div style={{ display: "flex", position: "relative", height: BAR_HEIGHT }}>
      <Mark
        left={0}
        width="100%"
        top={BAR_HEIGHT / 2 - 1}
        height={2}
        backgroundColor={COLOURS.rule}
      />
      {bar && (
        <Mark
          left={`${bar.from}%`}
          width={`${bar.to - bar.from}%`}
          top={0}
          height={BAR_HEIGHT}
          backgroundColor={colour}
          borderRadius={3}
        />
      )}
      {bar?.open && (
        <Mark
          left={`${bar.to}%`}
          width={`${100 - bar.to}%`}
          top={BAR_HEIGHT / 2 - 2}
          height={4}
          backgroundColor={COLOURS.paper}
          borderTop={`4px dashed ${colour}`}
        />
      )}
      {bar?.median != null && (
        <Mark
          left={`${bar.median}%`}
          width={5}
          marginLeft={-2.5}
          top={-TICK_OVERHANG}
          height={BAR_HEIGHT + 2 * TICK_OVERHANG}
          backgroundColor={COLOURS.ink}
        />
      )}
      {bar?.mean != null && (
        <Mark
          left={`${bar.mean}%`}
          width={RING}
          marginLeft={-RING / 2}
          top={(BAR_HEIGHT - RING) / 2}
          height={RING}
          backgroundColor={COLOURS.paper}
          border={`4px solid ${COLOURS.ink}`}
          borderRadius={RING / 2}
        />
      )}
    </div>
  );
}

/** The scale under the bars. */
export function PayAxis({ ticks }: Pick<PayScale, "ticks">) {
  return (
    <div
      style={{
        display: "flex",
        position: "relative",
        height: 36,
        borderTop: `2px solid ${COLOURS.rule}`,
        fontSize: 22,
        color: COLOURS.soft,
      }}
    >
      {ticks.map(({ at, text }) => (
        <div
          key={text}
          style={{
            display: "flex",
            position: "absolute",
            left: `${at}%`,
            top: 6,
            width: 120,
            // Centred under its value, but for zero, which stands at the edge.
            marginLeft: at === 0 ? 0 : -60,
            justifyContent: at === 0 ? "flex-start" : "center",
          }}
        >
          {text}
        </div>
      ))}
    </div>
  );
}

const Mark = (style: CSSProperties) => <div style={{ position: "absolute", ...style }} />;
