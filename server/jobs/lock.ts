import { Client } from "pg";

/** The first half of the lock's name: it means nothing but this. */
const JOBS_LOCK = 7_653_003;

/**
 * Does something while no other process does it for the same name, waiting for its turn. The lock goes with
 * its connection: a process that is killed holds none.
 */
export async function alone<T>(name: string, work: () => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: process.env.DATABASE_URL });
  // A lost connection fails what comes next; unheard here it would end the process besides.
  client.on("error", () => {});
  await client.connect();
  try {
    await client.query("SELECT pg_advisory_lock($1, hashtext($2))", [JOBS_LOCK, name]);
    return await work();
  } finally {
    await client.end();
  }
}
