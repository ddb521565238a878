import { z } from "zod";
import { CATALOGUE, type FigureId } from "@/server/figures/catalogue";
import { UNITS } from "@/server/figures/figure";

export const amountOutput = z
  .object({
    kind: z.literal("amount"),
    amount: z.number(),
    unit: z.enum(UNITS),
    bound: z.enum(["at least", "under"]).optional(),
    measure: z.enum(["median", "average"]).optional(),
  })
  .meta({ id: "Amount", description: "A number; with a bound, all that is published of it." });

/** Amounts by percentile; those that are not published are left out. */
const percentiles = z.object({
  10: amountOutput.optional(),
  25: amountOutput.optional(),
  50: amountOutput.optional(),
  75: amountOutput.optional(),
  90: amountOutput.optional(),
});

const value = z.discriminatedUnion("kind", [
  amountOutput,
  z.object({
    kind: z.literal("range"),
    low: amountOutput,
    high: amountOutput,
    median: amountOutput.optional(),
    percentiles: percentiles.optional(),
    hourly: percentiles.optional(),
  }),
  z.object({
    kind: z.literal("named"),
    name: z.string(),
    amount: amountOutput.optional(),
    beside: z.array(z.string()).optional(),
  }),
  z.object({ kind: z.literal("names"), names: z.array(z.string()) }),
  z.object({
    kind: z.literal("shares"),
    parts: z.array(
      z.object({
        label: z.string(),
        percent: z.number().nullable(),
        reason: z.string().optional(),
      }),
    ),
    closes: z.boolean(),
  }),
  z.object({
    kind: z.literal("amounts"),
    parts: z.array(
      z.object({
        label: z.string(),
        amount: amountOutput.nullable(),
        reason: z.string().optional(),
      }),
    ),
  }),
]);

const provenance = z.object({
  sourceId: z.string(),
  of: z.string().optional(),
  published: z.string().optional(),
  employment: z.number().optional(),
  asked: z.number().optional(),
  rse: z.number().optional(),
  standardError: z.number().optional(),
  note: z.string().optional(),
});

export const figureOutput = z
  .discriminatedUnion("state", [
    provenance.extend({ state: z.literal("known"), value }),
    provenance.partial().extend({ state: z.literal("missing"), reason: z.string() }),
  ])
  .meta({ id: "Figure", description: "What a publication states, or why none that we have does." });

/** Every figure of the catalogue by its id. */
export const figuresOutput = z
  .object(
    Object.fromEntries(
      (Object.keys(CATALOGUE) as FigureId[]).map((id) => [id, figureOutput]),
    ) as Record<FigureId, typeof figureOutput>,
  )
  .meta({ id: "Figures" });
