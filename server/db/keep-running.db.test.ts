import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import { afterAll, beforeAll, expect, it } from "vitest";
import { isDatabaseAway } from "./away";
import type { EmbeddedServer } from "./embedded";
import { PrismaClient } from "./generated/client";
import { patientAdapter } from "./patient-adapter";
import { findProgram } from "./postgres-program";
import { connect, query } from "./testing-databases";
import { startThrowAway } from "./throw-away";

const FOLDER = ".rolewise/test-killed";

let server: EmbeddedServer;
let client: PrismaClient;

beforeAll(async () => {
  server = await startThrowAway(FOLDER);
  await query(server.url, "CREATE TABLE kept (id int PRIMARY KEY)");
  client = new PrismaClient({
    adapter: patientAdapter(new PrismaPg({ connectionString: server.url })),
    transactionOptions: { maxWait: 10_000 },
  });
});
afterAll(async () => {
  await client.$disconnect();
  await server.stop();
});

async function mainProcess(): Promise<number> {
  const { home } = await findProgram(FOLDER);
  const [pid] = (await readFile(join(home, "data", "postmaster.pid"), "utf-8")).split("\n");
  return Number(pid);
}

const count = async () =>
  (await client.$queryRaw<{ rows: number }[]>`SELECT count(*)::int AS rows FROM kept`)[0]?.rows;

/** Reads from ten places at once while something happens to the server; each failure is thrown. */
async function readDuring(happens: () => Promise<void>, until: () => Promise<boolean>) {
  let over = false;
  const readOn = async () => {
    let reads = 0;
    while (!over) {
      expect(await count()).toBeGreaterThan(0);
      reads += 1;
    }
    return reads;
  };
  const reading = Promise.all(Array.from({ length: 10 }, readOn));
  const ending = (async () => {
    await happens();
    await expect.poll(until, { timeout: 20_000, interval: 50 }).toBe(true);
    over = true;
  })().catch((error) => {
    over = true;
    throw error;
  });
  const [reads] = await Promise.all([reading, ending]);
  expect(reads.every((one) => one > 0)).toBe(true);
}

const answers = () =>
  query(server.url, "SELECT 1").then(
    () => true,
    () => false,
  );

it("is back within five seconds after kill -9, with all that was acknowledged, and no read fails", async () => {
  await client.$executeRaw`INSERT INTO kept VALUES (1)`;
  const before = await mainProcess();
  let killedAt = 0;
  await readDuring(
    async () => {
      await client.$executeRaw`INSERT INTO kept VALUES (2)`;
      killedAt = performance.now();
      process.kill(before, "SIGKILL");
    },
    async () => (await mainProcess().catch(() => before)) !== before && (await answers()),
  );
  expect(performance.now() - killedAt).toBeLessThan(5_000);
  expect(await count()).toBe(2);
});

it("keeps reads waiting where one process is killed, which restarts all", async () => {
  const other = await connect(server.url);
  other.on("error", () => {});
  const { rows } = await other.query("SELECT pg_backend_pid() AS pid");
  let ended = false;
  other.once("end", () => {
    ended = true;
  });
  await readDuring(
    async () => void process.kill(rows[0].pid, "SIGKILL"),
    async () => ended && (await answers()),
  );
});

it("says of a write whose connection ends that it may have been saved", async () => {
  const waiting = client.$executeRaw`INSERT INTO kept SELECT 3 FROM pg_sleep(60)`.catch(
    (error: unknown) => error,
  );
  const ofInsert = "SELECT pid FROM pg_stat_activity WHERE query LIKE 'INSERT INTO kept SELECT 3%'";
  await expect.poll(() => query(server.url, ofInsert)).toHaveLength(1);
  await query(server.url, `SELECT pg_terminate_backend(pid) FROM (${ofInsert}) found`);
  expect(await waiting).toMatchObject({
    name: "DatabaseAway",
    message: expect.stringContaining("may or may not have been saved"),
  });
});

it("has a write once that is tried again until it is acknowledged", async () => {
  process.kill(await mainProcess(), "SIGKILL");
  const write = () =>
    client.$transaction((tx) => tx.$executeRaw`INSERT INTO kept VALUES (4) ON CONFLICT DO NOTHING`);
  const tryOn = (error: unknown) => {
    if (!isDatabaseAway(error)) throw error;
    return write();
  };
  await write().catch(tryOn).catch(tryOn);
  // A process of the server that was killed may have answered it.
  await expect.poll(answers, { timeout: 20_000 }).toBe(true);
  expect(await query(server.url, "SELECT id FROM kept WHERE id = 4")).toHaveLength(1);
});
