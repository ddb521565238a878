import { formatAmount, listed } from "@/server/figures/format";
import type { PayUnit } from "./out-earning";
import type { Point, Spread } from "./spread";

/** What a picture of two spreads shows, for who does not see it: the known percentiles of either. */
export function overlapText(
  unit: PayUnit,
  spreads: { left: Spread; right: Spread },
  titles: { left: string; right: string },
): string {
  const per = unit === "usd-year" ? "a year" : "an hour";
  const sides = (["left", "right"] as const).map(
    (side) => `${titles[side]}: ${spreadText(spreads[side], unit)}.`,
  );
  return `Pay ${per}. ${sides.join(" ")}`;
}

function spreadText({ points, open }: Spread, unit: PayUnit): string {
  const text = (amount: number) => formatAmount({ kind: "amount", amount, unit });
  const below = points.map(
    ({ share, pay }, at) => `${inWords(share)}${at === 0 ? " earn" : ""} less than ${text(pay)}`,
  );
  const isBound = open !== points.at(-1);
  return listed([...below, ...(isBound ? [`the others may earn ${text(open.pay)} or more`] : [])]);
}

const inWords = (share: Point["share"]) => (share === 0.5 ? "half" : `${Math.round(share * 100)}%`);
