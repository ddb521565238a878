import { known, missing } from "@/server/figures/figure";
import { yearly } from "@/server/figures/testing";
import { type Asks, levelOf } from "./asks";
import type { Move, MoveRole } from "./move";
import { NATION, type YearlyPay } from "./pay";
import { schoolingStep } from "./schooling";

const NONE = missing("The publication has no figure here.");

/** What a role asks for: this level of education, the rest is missing. */
export const asksWith = (level: string | null): Asks => ({
  education:
    level === null ? NONE : known({ kind: "named", name: level }, { sourceId: "projections" }),
  time: NONE,
  related: NONE,
  experience: NONE,
  training: NONE,
  licence: NONE,
});

/** Yearly pay in dollars; null where it is not published. */
export const payWith = (p25: number | null, median: number | null): YearlyPay => ({
  p25: p25 === null ? NONE : yearly(p25),
  median: median === null ? NONE : yearly(median),
});

/** An occupation with this name; its slug is the name in small letters. */
export const moveRole = (title: string, differing: Partial<MoveRole> = {}): MoveRole => {
  const link = { slug: title.toLowerCase(), title };
  return {
    ...link,
    kind: "occupation",
    occupation: link,
    asks: asksWith("Bachelor's degree"),
    fields: [],
    pays: [{ place: NATION, pay: payWith(60_000, 80_000) }],
    wageCode: title,
    sourceIds: [],
    fieldsSourceId: null,
    relatedSourceId: "ratings",
    ...differing,
  };
};

/** A move between two roles that are related; what differs from that is said. */
export function moveWith(from: MoveRole, to: MoveRole, differing: Partial<Move> = {}): Move {
  const level = ({ asks }: MoveRole) => levelOf(asks.education);
  return {
    from,
    to,
    schooling: schoolingStep(level(from), level(to)),
    fields: { shared: [], own: [] },
    route: { distance: "related", gap: 1, steps: [] },
    defaults: { out: 0, tuition: 0, ramp: 0, stay: 0, grow: 0 },
    ...differing,
  };
}
