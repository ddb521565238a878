import { Client } from "pg";

/** One process at a time uses the data; the number means nothing but this. */
const IN_USE_LOCK = 7_653_002;

/** The lock goes with its connection, so also with a process that was killed. */
export async function takeLock(url: string): Promise<Client> {
  const client = new Client({ connectionString: url });
  client.on("error", () => {});
  await client.connect();
  const { rows } = await client.query("SELECT pg_try_advisory_lock($1) AS taken", [IN_USE_LOCK]);
  if (rows[0].taken) return client;
  await client.end();
  throw new Error(
    "Rolewise already runs from this folder. Stop that one first, or set DATABASE_URL to give this one a database of its own.",
  );
}
