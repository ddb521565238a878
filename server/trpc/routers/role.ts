import { TRPCError } from "@trpc/server";
import { z } from "zod";
import { roleBySlug } from "@/server/roles/roles";
import { answerSearch, searchRoles } from "@/server/search/search";
import { roleOutput, searchAnswer } from "../outputs/role";
import { publicProcedure, readAt, router, searchProcedure, slugInput } from "../procedures";

const searchInput = z.object({
  query: z.string().max(200),
  limit: z.number().int().min(1).max(20).default(8),
});

export const roleRouter = router({
  /** A role's profile. NOT_FOUND where no role has the slug. */
  bySlug: publicProcedure
    .meta(readAt("/roles/{slug}", "A role with its figures and lists"))
    .input(z.object({ slug: slugInput }))
    .output(roleOutput)
    .query(async ({ input }) => {
      const role = await roleBySlug(input.slug);
      if (role) return role;
      throw new TRPCError({ code: "NOT_FOUND", message: `No role has the slug "${input.slug}".` });
    }),

  /** Roles by title or by a name that people give them, the best match first. */
  search: searchProcedure
    .input(searchInput)
    .query(({ input }) => searchRoles(input.query, input.limit)),

  /** The same roles, with how many of them the title may as well mean and which of its words told. */
  answer: searchProcedure
    .meta(readAt("/search", "Roles that a job title may mean, the likeliest first"))
    .input(searchInput)
    .output(searchAnswer)
    .query(({ input }) => answerSearch(input.query, input.limit)),
});
