import cluster from "node:cluster";
import { createHash } from "node:crypto";
import { Pool } from "pg";
import {
  RateLimiterCluster,
  RateLimiterMemory,
  RateLimiterPostgres,
  RateLimiterRes,
} from "rate-limiter-flexible";
import { connectionsFor } from "@/server/db/connections";
import { TooManyRequests } from "./too-many";

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** How often one address may ask the read API in a minute. */
export const API_LIMIT = 600;

/**
 * How often one may do what: `points` times within `duration` seconds. An address may be a whole
 * school's, so it may do much more than an account.
 */
const LIMITS = {
  passwordOfAccount: { points: 10, duration: 15 * MINUTE },
  passwordOfAddress: { points: 100, duration: 15 * MINUTE },
  linkOfAccount: { points: 6, duration: HOUR },
  linkOfAddress: { points: 60, duration: HOUR },
  searchOfAccount: { points: 600, duration: MINUTE },
  searchOfAddress: { points: 1200, duration: MINUTE },
  apiOfAddress: { points: API_LIMIT, duration: MINUTE },
} as const;

export type LimitName = keyof typeof LIMITS;

/** Counts what people do, in a database that several servers share. */
export interface Limits {
  /** Counts one try. @throws TooManyRequests where it is one too many */
  take(name: LimitName, who: string): Promise<void>;
  /**
   * The same without waiting for the database: this server's own count decides, and what all servers
   * have counted stops the tries after the one that was too many.
   */
  takeQuickly(name: LimitName, who: string): Promise<void>;
  /** Forgets the tries so far. */
  forgive(name: LimitName, who: string): Promise<void>;
  /** Ends the connections. */
  close(): Promise<void>;
}

/** @param databaseUrl the database that all servers share */
export function createLimits(databaseUrl: string | undefined): Limits {
  const max = connectionsFor("limits", process.env);
  const pool = new Pool({ connectionString: databaseUrl, max, allowExitOnIdle: true });
  // A connection that the database ends while idle is replaced with the next try.
  pool.on("error", () => {});
  const counters = Object.fromEntries(
    Object.keys(LIMITS).map((name) => [name, createCounter(pool, name as LimitName)]),
  ) as Record<LimitName, Counter>;
  return {
    take: (name, who) => orTooMany(counters[name].shared.consume(keyOf(who))),
    takeQuickly: (name, who) => takeQuickly(counters[name], keyOf(who)),
    async forgive(name, who) {
      await counters[name].shared.delete(keyOf(who));
    },
    close: () => pool.end(),
  };
}

interface Counter {
  shared: RateLimiterPostgres;
  own: OwnCount;
}

type OwnCount = RateLimiterMemory | RateLimiterCluster;

/** What this server has counted: in the process that looks after its workers, where it has several. */
function countOwn(name: LimitName, keyPrefix: string): OwnCount {
  const options = { keyPrefix, ...LIMITS[name] };
  return cluster.isWorker ? new RateLimiterCluster(options) : new RateLimiterMemory(options);
}

function createCounter(pool: Pool, name: LimitName): Counter {
  const own = countOwn(name, name);
  const shared = new RateLimiterPostgres({
    storeClient: pool,
    storeType: "pool",
    tableName: "rate_limits",
    tableCreated: true,
    keyPrefix: name,
    ...LIMITS[name],
    // Once somebody is over, further tries until the end do not ask the database.
    inMemoryBlockOnConsumed: LIMITS[name].points + 1,
    // While the database does not answer, each server counts for itself.
    insuranceLimiter: countOwn(name, `${name}-insured`),
  });
  return { shared, own };
}

async function takeQuickly({ shared, own }: Counter, key: string): Promise<void> {
  await orTooMany(own.consume(key));
  shared.consume(key).catch((refused) => {
    if (refused instanceof RateLimiterRes) return own.block(key, secondsOf(refused));
  });
}

/** Turns the package's refusal, which is no error, into ours. */
async function orTooMany(counted: Promise<unknown>): Promise<void> {
  try {
    await counted;
  } catch (refused) {
    if (refused instanceof RateLimiterRes) throw new TooManyRequests(secondsOf(refused));
    throw refused;
  }
}

const secondsOf = ({ msBeforeNext }: RateLimiterRes) => Math.max(1, Math.ceil(msBeforeNext / 1000));

/** A hash under our secret: the table tells nobody who tried what. */
const keyOf = (who: string) =>
  createHash("sha256").update(`${process.env.NEXTAUTH_SECRET}\0${who}`).digest("base64url");

const kept = globalThis as typeof globalThis & { limits?: Limits };

/** The limits of this server. */
export function limits(): Limits {
  kept.limits ??= createLimits(process.env.DATABASE_URL);
  return kept.limits;
}

/** Counts one search. @throws TooManyRequests */
export async function takeSearch(address: string, user: { id: string } | null): Promise<void> {
  await limits().takeQuickly("searchOfAddress", address);
  if (user) await limits().takeQuickly("searchOfAccount", user.id);
}
