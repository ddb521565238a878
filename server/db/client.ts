import { createHash } from "node:crypto";
import { PrismaPg } from "@prisma/adapter-pg";
import { connectionsFor } from "./connections";
import { PrismaClient } from "./generated/client";
import { patientAdapter } from "./patient-adapter";

const MOST_NAMED_VALUES = 20;

/** As long as a save waits for its turn (server/shortlists/transaction.ts): a full pool is no fault. */
const CONNECT_MS = 20_000;

/** The name under which a connection keeps a statement prepared. */
const statementName = (sql: string): string => createHash("sha1").update(sql).digest("base64url");

/**
 * Statements are prepared once a connection: PostgreSQL takes as long to plan the joins of a role as to
 * run them. Lists of values make a statement of each length, so long ones stay without a name.
 */
const nameShortOnes = ({ sql, args }: { sql: string; args: unknown[] }): string =>
  args.length > MOST_NAMED_VALUES ? "" : statementName(sql);

const createClient = () =>
  new PrismaClient({
    adapter: patientAdapter(
      new PrismaPg(
        {
          connectionString: process.env.DATABASE_URL,
          connectionTimeoutMillis: CONNECT_MS,
          max: connectionsFor("queries", process.env),
        },
        { statementNameGenerator: nameShortOnes },
      ),
    ),
    transactionOptions: { maxWait: CONNECT_MS },
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
