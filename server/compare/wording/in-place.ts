import { formatWage } from "@/server/figures/format";
import type { LocalPay } from "@/server/places/place";
import { type Named, type Sentence, subject, verb } from "./sentence";

/** A role with its pay in a place; null where the survey leaves its occupation out. */
export interface PaidInPlace extends Named {
  pay: LocalPay | null;
}

/** Which of two roles has the higher median in a place, as far as both are published there. */
export function whoPaysMore(left: PaidInPlace, right: PaidInPlace): Sentence {
  const [a, b] = [left.pay?.local, right.pay?.local];
  if (a?.median == null || b?.median == null) return [];
  if (a.code !== b.code)
    return [`One is of ${a.title} and the other of ${b.title}: they say nothing of one place.`];
  if (a.unit !== b.unit)
    return ["One is published by the year and the other by the hour: they cannot be compared."];
  if (a.median === b.median) return [`In ${a.title} both have the same median.`];
  const [more, less] = a.median > b.median ? [left, right] : [right, left];
  const by = formatWage(Math.abs(a.median - b.median), a.unit);
  return [
    `In ${a.title} `,
    subject(more),
    ` ${verb(more, "has", "have")} the higher median, by ${by} ${a.unit === "hour" ? "an hour" : "a year"} over `,
    subject(less),
    ".",
  ];
}
