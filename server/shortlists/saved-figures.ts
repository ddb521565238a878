import { z } from "zod";
import { type Amount, type Figure, UNITS } from "@/server/figures/figure";
import { formatAmount } from "@/server/figures/format";
import { KEY_FIGURES, type KeyFigureId } from "@/server/roles/key-figure-ids";
import type { KeyProfile } from "@/server/roles/key-figures";

const amountSchema = z.object({
  kind: z.literal("amount"),
  amount: z.number(),
  unit: z.enum(UNITS),
  bound: z.enum(["at least", "under"]).optional(),
  measure: z.enum(["median", "average"]).optional(),
});

/** A figure as it was when a pair was saved: its amount, null where it was missing, and its source. */
const savedFigure = z.object({
  amount: amountSchema.nullable(),
  sourceId: z.string(),
  vintage: z.string(),
});

const savedSide = z.partialRecord(z.enum(KEY_FIGURES), savedFigure);
const savedSchema = z.object({ left: savedSide, right: savedSide });

type SavedSide = z.infer<typeof savedSide>;

/** The key figures of both roles when a pair was saved. */
export type SavedFigures = z.infer<typeof savedSchema>;

/** Vintages of the sources, by id. */
export type Vintages = Map<string, string>;

/** What the database holds; no figures where nothing readable was saved. */
export const readSaved = (json: unknown): SavedFigures =>
  savedSchema.safeParse(json).data ?? { left: {}, right: {} };

/** What to keep of a role's figures: those that have a source, so that a later one can be told apart. */
export function figuresToSave(role: KeyProfile, vintages: Vintages): SavedSide {
  const kept = KEY_FIGURES.flatMap((id) => {
    const figure = role.figures[id];
    if (figure.sourceId === undefined) return [];
    const vintage = vintages.get(figure.sourceId) ?? "";
    return [[id, { amount: amountOf(figure), sourceId: figure.sourceId, vintage }]];
  });
  return Object.fromEntries(kept);
}

const amountOf = (figure: Figure): Amount | null =>
  figure.state === "known" && figure.value.kind === "amount" ? figure.value : null;

/** A figure that is another one than when the pair was saved, both as written for people. */
export interface Change {
  id: KeyFigureId;
  before: string;
  beforeVintage: string;
  now: string;
}

/** The figures of a role that newer data have changed since they were saved, in the order of the page. */
export function changesSince(saved: SavedSide, role: KeyProfile): Change[] {
  return KEY_FIGURES.flatMap((id) => {
    const kept = saved[id];
    if (!kept) return [];
    const before = textOf(kept.amount);
    const now = textOf(amountOf(role.figures[id]));
    return before === now ? [] : [{ id, before, beforeVintage: kept.vintage, now }];
  });
}

const textOf = (amount: Amount | null) => (amount ? formatAmount(amount) : "-");
