import { z } from "zod";
import { CATALOGUE, type FigureId } from "@/server/figures/catalogue";
import { roleOutput } from "./role";

/** A sentence in pieces, of which some speak of one side. */
const sentence = z.array(
  z.union([z.string(), z.object({ side: z.enum(["left", "right"]), text: z.string() })]),
);

const SECTION_IDS = [
  "glance",
  "salary",
  "education",
  "demographics",
  "conditions",
  "outlook",
] as const;

/** Two roles side by side. */
export const comparisonOutput = z
  .object({
    left: roleOutput,
    right: roleOutput,
    opening: z.array(sentence),
    sections: z.array(
      z.object({
        id: z.enum(SECTION_IDS),
        title: z.string(),
        figures: z.array(z.enum(Object.keys(CATALOGUE) as FigureId[])),
        lead: sentence.nullable(),
      }),
    ),
  })
  .meta({ id: "Comparison" });
