import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "./generated/client";

const createClient = () =>
  new PrismaClient({
    adapter: new PrismaPg({ connectionString: process.env.DATABASE_URL }),
    // Messages without the values of the query: they are logged.
    errorFormat: "minimal",
    // Tests count the queries of a page, and the bench times them.
    log: [{ emit: "event", level: "query" }],
  });

const kept = globalThis as typeof globalThis & { prisma?: ReturnType<typeof createClient> };

/** The database of DATABASE_URL. It connects with the first query, so that a build needs none. */
export const prisma = kept.prisma ?? createClient();

// `next dev` evaluates modules anew on each change; every client would hold connections of its own.
if (process.env.NODE_ENV === "development") kept.prisma = prisma;
