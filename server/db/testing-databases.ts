import { randomBytes } from "node:crypto";
import { Client } from "pg";
import { inject } from "vitest";

/**
 * Gives a test an empty database of its own, and drops it afterwards.
 * @param use is handed the address of the database
 */
export const withEmptyDatabase = <T>(use: (url: string) => Promise<T>): Promise<T> =>
  withDatabase("", use);

/** The same with a copy of a database, to which nobody is connected. */
export const withCopyOf = <T>(url: string, use: (url: string) => Promise<T>): Promise<T> =>
  withDatabase(`TEMPLATE ${nameOf(url)}`, use);

async function withDatabase<T>(from: string, use: (url: string) => Promise<T>): Promise<T> {
  const url = await createDatabase(from);
  try {
    return await use(url);
  } finally {
    await query(inject("databaseUrl"), `DROP DATABASE ${nameOf(url)} WITH (FORCE)`);
  }
}

/**
 * Makes one that stays as long as the server of the tests.
 * @param from a clause of CREATE DATABASE
 * @returns its address
 */
export async function createDatabase(from = ""): Promise<string> {
  const server = inject("databaseUrl");
  const name = `test_${randomBytes(6).toString("hex")}`;
  await query(server, `CREATE DATABASE ${name} ${from}`);
  return addressOf(server, name);
}

const nameOf = (url: string) => new URL(url).pathname.slice(1);

function addressOf(server: string, database: string): string {
  const url = new URL(server);
  url.pathname = database;
  return url.href;
}

/** Runs one statement over a connection of its own, and returns its rows. */
export async function query<R extends object>(
  url: string,
  sql: string,
  values: unknown[] = [],
): Promise<R[]> {
  const client = await connect(url);
  try {
    return (await client.query<R>(sql, values)).rows;
  } finally {
    await client.end();
  }
}

/** A connection that the test ends itself. */
export async function connect(url: string): Promise<Client> {
  const client = new Client({ connectionString: url });
  await client.connect();
  return client;
}
