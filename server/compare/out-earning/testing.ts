import { type Amount, amount, type Percentiles } from "@/server/figures/figure";
import { type Spread, spreadOf } from "./spread";

/** Percentiles of yearly pay: the 10th, 25th, 50th, 75th and 90th, those that are null not published. */
export function percentiles(
  pays: (number | null)[],
  bounds: Partial<Record<number, Amount["bound"]>> = {},
): Percentiles {
  const stated = ([10, 25, 50, 75, 90] as const).flatMap((percentile, at) => {
    const pay = pays[at];
    return pay == null ? [] : [[percentile, amount(pay, "usd-year", bounds[percentile])] as const];
  });
  return Object.fromEntries(stated);
}

/** The spread of published percentiles; fails where they do not do. */
export function spread(...of: Parameters<typeof percentiles>): Spread {
  const found = spreadOf(percentiles(...of));
  if (!found) throw new Error("These percentiles make no spread.");
  return found;
}
