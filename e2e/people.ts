import { randomBytes } from "node:crypto";
import type { BrowserContext } from "@playwright/test";
import { Pool } from "pg";
import { storedToken } from "@/server/accounts/session-token";

/** Somebody with an account of their own for a test, and a session that `signIn` puts into a browser. */
export interface Person {
  id: string;
  email: string;
  sessionToken: string;
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** Makes an account and its session in the database that the server under test uses. */
export async function makePerson({ expired = false, url = ofTests() } = {}): Promise<Person> {
  const [id, sessionToken] = [hex(), hex()];
  const email = `${id}@example.org`;
  const expires = new Date(Date.now() + (expired ? -DAY_MS : DAY_MS));
  await query(
    "INSERT INTO users (id, email, email_verified) VALUES ($1, $2, now())",
    [id, email],
    url,
  );
  await query(
    "INSERT INTO sessions (id, session_token, user_id, expires) VALUES ($1, $2, $3, $4)",
    [hex(), storedToken(sessionToken), id, expires],
    url,
  );
  return { id, email, sessionToken };
}

const hex = () => randomBytes(16).toString("hex");

/** The header by which the server knows the person. */
export const cookieOf = ({ sessionToken }: Person): string =>
  `next-auth.session-token=${sessionToken}`;

/** Signs the person in, in this browser. */
export async function signIn(context: BrowserContext, url: string, person: Person): Promise<void> {
  await context.addCookies([
    { name: "next-auth.session-token", value: person.sessionToken, url, httpOnly: true },
  ]);
}

const ofTests = () => process.env.DATABASE_URL as string;

const pools = new Map<string, Pool>();

/** Connections that many statements share: to begin one takes longer than most of them. */
function poolOf(url: string): Pool {
  const known = pools.get(url);
  if (known) return known;
  const pool = new Pool({ connectionString: url, max: 2, allowExitOnIdle: true });
  // One that is lost while nobody uses it, as where a test kills PostgreSQL, is no error.
  pool.on("error", () => {});
  pools.set(url, pool);
  return pool;
}

/** Runs one statement against the database of the server under test, or another one. */
export async function query<R extends object>(
  sql: string,
  values: unknown[] = [],
  url = ofTests(),
): Promise<R[]> {
  return (await poolOf(url).query<R>(sql, values)).rows;
}
