import { publicProcedure, router } from "../procedures";

export const accountRouter = router({
  /** Whether whoever asks is signed in: pages do not know, for they are the same for everybody. */
  signedIn: publicProcedure.query(async ({ ctx }) => (await ctx.user()) !== null),
});
