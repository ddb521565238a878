import { initTRPC } from "@trpc/server";
import { z } from "zod";

/** What every procedure is handed. */
export type Context = Record<string, never>;

const t = initTRPC.context<Context>().create();

export const { router, createCallerFactory } = t;

/** Anybody may call it. */
export const publicProcedure = t.procedure;

/** A role's slug as addresses have it. */
export const slugInput = z
  .string()
  .min(1)
  .max(200)
  .regex(/^[a-z0-9-]+$/, "A slug has lower-case letters, digits and hyphens only.");
