import { initTRPC, TRPCError } from "@trpc/server";
import type { OpenApiMeta } from "trpc-to-openapi";
import { z } from "zod";
import type { SignedIn } from "@/server/accounts/current-user";
import { isDatabaseAway, nullIfNotSoon } from "@/server/db/away";
import { takeSearch } from "@/server/limits/limits";
import { isTooManyRequests } from "@/server/limits/too-many";

/** What every procedure is handed: who calls it, asked for only where it matters. */
export interface Context {
  user(): Promise<SignedIn | null>;
  /** by which limits count (server/limits/address.ts) */
  address: string;
}

const t = initTRPC
  .context<Context>()
  .meta<OpenApiMeta>()
  .create({
    // What went wrong inside is for the log: it can name our database.
    errorFormatter: ({ shape, error }) =>
      error.code === "INTERNAL_SERVER_ERROR"
        ? { ...shape, message: "This could not be answered. It may work in a moment." }
        : shape,
  });

export const { router, createCallerFactory, middleware } = t;

/**
 * Of a procedure that is part of the read API, too (server/api): anybody may ask it by this path.
 * @param summary what it answers, in a few words
 */
export const readAt = (path: `/${string}`, summary: string): OpenApiMeta => ({
  openapi: { method: "GET", path, summary, protect: false, errorResponses: [400, 404, 429, 500] },
});

/** Says so where the database does not answer: SERVICE_UNAVAILABLE, and whether something was lost. */
const sayingIfAway = t.middleware(async ({ next }) => {
  const result = await next();
  if (result.ok || !isDatabaseAway(result.error.cause)) return result;
  const { message, cause } = result.error;
  throw new TRPCError({ code: "SERVICE_UNAVAILABLE", message, cause });
});

/** Anybody may call it. */
export const publicProcedure = t.procedure.use(sayingIfAway);

/** Lets only somebody who is signed in pass: `ctx.user` is who. UNAUTHORIZED for everybody else. */
export const signedIn = t.middleware(async ({ ctx, next }) => {
  const user = await ctx.user();
  if (!user) throw new TRPCError({ code: "UNAUTHORIZED", message: "Sign in first." });
  return next({ ctx: { user } });
});

/**
 * Anybody may call it as often as a person types. TOO_MANY_REQUESTS says in its cause when to try again
 * (TooManyRequests). The counting does not wait for the database; who is signed in it has to ask, and
 * counts by address where that is not said soon.
 */
export const searchProcedure = publicProcedure.use(async ({ ctx, next }) => {
  try {
    await takeSearch(ctx.address, await nullIfNotSoon(ctx.user()));
  } catch (cause) {
    if (!isTooManyRequests(cause)) throw cause;
    throw new TRPCError({ code: "TOO_MANY_REQUESTS", message: cause.message, cause });
  }
  return next();
});

/** A role's slug as addresses have it. */
export const slugInput = z
  .string()
  .min(1)
  .max(200)
  .regex(/^[a-z0-9-]+$/, "A slug has lower-case letters, digits and hyphens only.");
