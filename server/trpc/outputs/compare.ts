import { z } from "zod";
import { CATALOGUE, type FigureId } from "@/server/figures/catalogue";
import { employersOutput, roleOutput } from "./role";

/** A sentence in pieces, of which some speak of one side and some are numbers that stand out. */
const sentence = z.array(
  z.union([
    z.string(),
    z.object({ side: z.enum(["left", "right"]), text: z.string() }),
    z.object({ strong: z.string() }),
  ]),
);

/** A share of workers and the pay that they earn less than. */
const point = z.object({ share: z.number(), pay: z.number() });

const SECTION_IDS = [
  "glance",
  "salary",
  "education",
  "demographics",
  "conditions",
  "outlook",
] as const;

const spread = z.object({ points: z.tuple([point], point), open: point });

/** How often one of the left earns more than one of the right, as a range of shares; or why it cannot be told. */
const outEarning = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("told"),
    unit: z.enum(["usd-year", "usd-hour"]),
    left: spread,
    right: spread,
    chance: z.object({ low: z.number(), high: z.number() }),
  }),
  z.object({ kind: z.literal("untold"), why: z.string() }),
]);

/** Two roles side by side. */
export const comparisonOutput = z
  .object({
    left: roleOutput,
    right: roleOutput,
    opening: z.object({ sentences: z.array(sentence), sure: z.array(z.string()) }),
    outEarning,
    preparing: z.array(sentence),
    sections: z.array(
      z.object({
        id: z.enum(SECTION_IDS),
        title: z.string(),
        figures: z.array(z.enum(Object.keys(CATALOGUE) as FigureId[])),
        lead: sentence.nullable(),
      }),
    ),
    employers: employersOutput,
  })
  .meta({ id: "Comparison" });
