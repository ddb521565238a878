import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "./generated/client";

const kept = globalThis as typeof globalThis & { prisma?: PrismaClient };

/** The database of DATABASE_URL. It connects with the first query, so that a build needs none. */
export const prisma =
  kept.prisma ??
  new PrismaClient({ adapter: new PrismaPg({ connectionString: process.env.DATABASE_URL }) });

// `next dev` evaluates modules anew on each change; every client would hold connections of its own.
if (process.env.NODE_ENV === "development") kept.prisma = prisma;
