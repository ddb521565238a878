import { TRPCError } from "@trpc/server";
import { z } from "zod";
import { compareBySlug } from "@/server/compare/compare";
import { comparisonOutput } from "../outputs/compare";
import { publicProcedure, readAt, router, slugInput } from "../procedures";

export const compareRouter = router({
  /** Two roles side by side. NOT_FOUND names the roles that do not exist. */
  byPair: publicProcedure
    .meta(readAt("/compare/{left}/{right}", "Two roles side by side, and what is said of them"))
    .input(z.object({ left: slugInput, right: slugInput }))
    .output(comparisonOutput)
    .query(async ({ input }) => {
      const comparison = await compareBySlug(input.left, input.right);
      if ("unknown" in comparison)
        throw new TRPCError({
          code: "NOT_FOUND",
          message: `No role has the slug ${comparison.unknown.map((slug) => `"${slug}"`).join(" or ")}.`,
        });
      return comparison;
    }),
});
