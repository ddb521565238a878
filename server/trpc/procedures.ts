import { initTRPC, TRPCError } from "@trpc/server";
import { z } from "zod";
import type { SignedIn } from "@/server/accounts/current-user";

/** What every procedure is handed: who calls it, asked for only where it matters. */
export interface Context {
  user(): Promise<SignedIn | null>;
}

const t = initTRPC.context<Context>().create();

export const { router, createCallerFactory, middleware } = t;

/** Anybody may call it. */
export const publicProcedure = t.procedure;

/** Lets only somebody who is signed in pass: `ctx.user` is who. UNAUTHORIZED for everybody else. */
export const signedIn = t.middleware(async ({ ctx, next }) => {
  const user = await ctx.user();
  if (!user) throw new TRPCError({ code: "UNAUTHORIZED", message: "Sign in first." });
  return next({ ctx: { user } });
});

/** Only somebody who is signed in may call it. */
export const signedInProcedure = t.procedure.use(signedIn);

/** A role's slug as addresses have it. */
export const slugInput = z
  .string()
  .min(1)
  .max(200)
  .regex(/^[a-z0-9-]+$/, "A slug has lower-case letters, digits and hyphens only.");
