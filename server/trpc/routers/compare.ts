import { TRPCError } from "@trpc/server";
import { z } from "zod";
import { compareBySlug, type UnknownRoles } from "@/server/compare/compare";
import { findSkills } from "@/server/skills/skills";
import { comparisonOutput } from "../outputs/compare";
import { skillsOutput } from "../outputs/skills";
import { publicProcedure, readAt, router, slugInput } from "../procedures";

const pairInput = z.object({ left: slugInput, right: slugInput });

export const compareRouter = router({
  /** Two roles side by side. NOT_FOUND names the roles that do not exist. */
  byPair: publicProcedure
    .meta(readAt("/compare/{left}/{right}", "Two roles side by side, and what is said of them"))
    .input(pairInput)
    .output(comparisonOutput)
    .query(async ({ input }) => knownPair(await compareBySlug(input.left, input.right))),

  /**
   * What carries over between two roles and what is to be learnt (SkillsCompared): every skill and field
   * of knowledge with importance (1-5) and level (0-7) of both and the gap in shares of each scale, how
   * alike the two are, software and fields of study. NOT_FOUND as above.
   */
  skills: publicProcedure
    .meta(
      readAt(
        "/compare/{left}/{right}/skills",
        "What carries over between two roles, and what is to be learnt",
      ),
    )
    .input(pairInput)
    .output(skillsOutput)
    .query(async ({ input }) => knownPair(await findSkills(input.left, input.right))),
});

function knownPair<T extends object>(pair: T | UnknownRoles): T {
  if (!("unknown" in pair)) return pair;
  throw new TRPCError({
    code: "NOT_FOUND",
    message: `No role has the slug ${pair.unknown.map((slug) => `"${slug}"`).join(" or ")}.`,
  });
}
