import { z } from "zod";
import { MISSING_REASONS, type MissingReason } from "@/server/figures/missing";
import { roleLink } from "./role";

const side = z.enum(["left", "right"]);

const skill = z.object({
  id: z.string().meta({ description: "O*NET element" }),
  name: z.string(),
  domain: z.enum(["skill", "knowledge"]),
});

/** A number in the unit of its scale, or the code of why there is none. */
const rating = z.union([z.number(), z.enum(Object.keys(MISSING_REASONS) as MissingReason[])]);

const gap = z
  .discriminatedUnion("kind", [
    z.object({ kind: z.literal("missing") }),
    z.object({ kind: z.enum(["clear", "same", "unsure"]), by: z.number() }),
  ])
  .meta({
    description:
      "The right less the left one in shares of the scale, -1 to 1. clear: beyond what chance explains at 90%; same: not; unsure: an error is not published.",
  });

const compared = z.object({ left: rating, right: rating, gap });

const comparedSkill = skill
  .extend({
    importance: compared.meta({ description: "1 to 5" }),
    level: compared.meta({ description: "0 to 7" }),
  })
  .meta({ id: "ComparedSkill", description: "What O*NET rates two occupations at." });

const skilledRole = roleLink
  .extend({
    kind: z.enum(["occupation", "title"]),
    occupation: roleLink.extend({ code: z.string().meta({ description: "O*NET-SOC code" }) }),
    most: z.array(skill).meta({ description: "what matters most to it, at most twelve" }),
  })
  .meta({ id: "SkilledRole" });

/** How alike two occupations are, and the place of each among the others. */
const similarity = z.object({
  value: z.number().meta({
    description:
      "at most 100, the same pattern of importance; 0 has none in common, below it the opposite",
  }),
  fromLeft: z
    .number()
    .meta({ description: "the right one's place counted from the left, 1 first" }),
  fromRight: z.number().meta({ description: "the left one's place counted from the right" }),
  others: z.number().meta({ description: "how many others are rated" }),
  unrated: z.number().meta({ description: "how many others are not" }),
});

const names = z.array(z.string());
const inCommon = z.object({ both: names, left: names, right: names });

/** What carries over between two roles. */
export const skillsOutput = z
  .object({
    left: skilledRole,
    right: skilledRole,
    similarity: similarity
      .nullable()
      .meta({ description: "null where one is not rated or both are one occupation" }),
    unrated: z.array(side).meta({ description: "sides that O*NET has not rated" }),
    elements: z.array(comparedSkill),
    software: inCommon,
    fields: inCommon.meta({ description: "fields of study that lead to them" }),
    sourceIds: z.object({ onet: z.string(), fields: z.string().nullable() }),
  })
  .meta({
    id: "SkillsCompared",
    description: "What carries over from one role to another, and what is to be learnt.",
  });
