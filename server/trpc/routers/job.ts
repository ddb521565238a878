import { TRPCError } from "@trpc/server";
import { z } from "zod";
import { findJob } from "@/server/jobs/job";
import { SAVED } from "@/server/jobs/limits";
import { jobQueryInput } from "@/server/jobs/query";
import {
  findSavedSearches,
  removeSearch,
  SavedSearchError,
  saveSearch,
} from "@/server/jobs/saved-searches";
import { findJobs } from "@/server/jobs/search";
import { findJobsStatus } from "@/server/jobs/status";
import { jobsOutput } from "../outputs/job";
import {
  middleware,
  publicProcedure,
  readAt,
  router,
  searchProcedure,
  signedIn,
} from "../procedures";
import { idInput, textInput } from "../text-input";

const CODES = { gone: "NOT_FOUND", limit: "UNPROCESSABLE_CONTENT" } as const;

/** Says the domain's errors in the tRPC way. */
const savedErrors = middleware(async ({ next }) => {
  const result = await next();
  if (result.ok || !(result.error.cause instanceof SavedSearchError)) return result;
  const { cause } = result.error;
  throw new TRPCError({ code: CODES[cause.kind], message: cause.message, cause });
});

const owner = publicProcedure.use(savedErrors).use(signedIn);

export const jobRouter = router({
  /** Open postings that a query finds, a page at a time, with counts. */
  search: searchProcedure
    .meta(readAt("/jobs", "Open postings by words, role, place and pay"))
    .input(jobQueryInput)
    .output(jobsOutput)
    .query(({ input }) => findJobs(input)),

  /** A posting, open or closed. NOT_FOUND where there is none. */
  byId: publicProcedure.input(z.object({ id: idInput })).query(async ({ input }) => {
    const job = await findJob(input.id);
    if (job) return job;
    throw new TRPCError({ code: "NOT_FOUND", message: "There is no posting with this id." });
  }),

  /** When the boards were last read, and what went wrong. */
  status: publicProcedure.query(() => findJobsStatus()),

  savedSearches: owner.query(({ ctx }) => findSavedSearches(ctx.user.id)),

  /** Keeps a search under a name; UNPROCESSABLE_CONTENT where somebody keeps as many as one can. */
  saveSearch: owner
    .input(z.object({ name: textInput(SAVED.name, 1), query: jobQueryInput }))
    .mutation(({ ctx, input }) => saveSearch(ctx.user.id, input)),

  removeSearch: owner
    .input(z.object({ id: idInput }))
    .mutation(({ ctx, input }) => removeSearch(ctx.user.id, input.id)),
});
