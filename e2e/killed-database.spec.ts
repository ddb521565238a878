import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import type { EmbeddedServer } from "@/server/db/embedded";
import { findProgram } from "@/server/db/postgres-program";
import { startFilled } from "@/server/run/filled";
import type { Server } from "@/server/run/processes";
import { failuresOf, publicPaths, serveWarm } from "./asked-pages";

const FOLDER = ".rolewise/test-killed-pages";
const LOG = ".rolewise/killed-database-test.log";
const PAIRS = 20;

let database: EmbeddedServer;
let server: Server;

test.beforeAll(async () => {
  test.setTimeout(240_000);
  database = await startFilled(FOLDER);
  server = await serveWarm(database.url, LOG);
});
test.afterAll(async () => {
  await server.stop();
  await database.stop();
});

test("kill -9 of PostgreSQL costs no public page, and it comes back by itself", async () => {
  test.setTimeout(180_000);
  const { home } = await findProgram(FOLDER);
  const mainProcess = async () =>
    Number((await readFile(join(home, "data", "postmaster.pid"), "utf-8")).split("\n")[0]);
  const before = await mainProcess();
  const asking = publicPaths(PAIRS).then((paths) => failuresOf(server.url, paths));
  process.kill(before, "SIGKILL");
  expect(await asking).toEqual([]);
  await expect.poll(() => mainProcess().catch(() => before)).not.toBe(before);
  const health = async () => (await fetch(`${server.url}/api/health`)).status;
  await expect.poll(health).toBe(200);
  // What no process holds in memory is read again.
  expect((await fetch(`${server.url}/companies`)).status).toBe(200);
});
