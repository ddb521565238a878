import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import type { EmbeddedServer } from "@/server/db/embedded";
import { findProgram } from "@/server/db/postgres-program";
import { startFilled } from "@/server/run/filled";
import type { Server } from "@/server/run/processes";
import { failuresOf, publicPaths, serveWarm, UNDRAWN } from "./asked-pages";
import { cookieOf, makePerson } from "./people";
import { openWay, type Way } from "./way-to-database";

const FOLDER = ".rolewise/test-outage";
const LOG = ".rolewise/outage-test.log";
const PAIRS = 20;

test.describe.configure({ mode: "serial" });

let database: EmbeddedServer;
let way: Way;
let server: Server;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  database = await startFilled(FOLDER);
  way = await openWay(database.url);
  server = await serveWarm(way.url, LOG);
});
test.afterAll(async () => {
  await server.stop();
  await way.close();
  await database.stop();
});

const somebody = () => makePerson({ url: database.url });

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

test("without the database every page of figures is answered", async () => {
  test.setTimeout(180_000);
  await way.close();
  expect(await failuresOf(server.url, await publicPaths(PAIRS))).toEqual([]);
});

test("what people keep says that it cannot be read just now", async ({ page }) => {
  const headers = { Cookie: cookieOf(await somebody()) };
  const lists = await fetch(`${server.url}/shortlists`, { headers });
  expect(lists.status).toBe(503);
  expect(await lists.text()).toContain("<noscript><h1>Not just now</h1>");
  const saved = await fetch(`${server.url}/api/trpc/shortlist.addPair`, {
    method: "POST",
    headers: { ...headers, "Content-Type": "application/json" },
    body: JSON.stringify({ left: "actors", right: "bakers" }),
  });
  expect(saved.status).toBe(503);
  for (const file of ["/account/export", "/shortlists/any/csv"]) {
    const response = await fetch(server.url + file, { headers });
    expect(response.status).toBe(503);
    expect(await response.text()).toContain("the database does not answer");
  }
  const employers = await fetch(`${server.url}/companies/mayo-clinic.json`);
  expect([employers.status, (await employers.json()).code]).toEqual([503, "SERVICE_UNAVAILABLE"]);
  await page.goto(`${server.url}/jobs`);
  await expect(page.getByRole("heading", { name: "Not just now" })).toBeVisible();
});

test("a page that lacks its open jobs is kept by nobody", async () => {
  const response = await fetch(`${server.url}/careers/${UNDRAWN}`);
  expect(await response.text()).toContain("Job postings cannot be read just now");
  expect(response.headers.get("cache-control")).toContain("no-store");
});

test("all is as before once the database is back", async () => {
  await way.open();
  const headers = { Cookie: cookieOf(await somebody()) };
  const status = async () => (await fetch(`${server.url}/shortlists`, { headers })).status;
  await expect.poll(status).toBe(200);
  const page = async () => (await fetch(`${server.url}/careers/${UNDRAWN}`)).text();
  await expect
    .poll(page, { timeout: 60_000, intervals: [1_000] })
    .not.toContain("cannot be read just now");
});

test("a network that loses what is sent costs no page of figures", async () => {
  test.setTimeout(180_000);
  way.swallow();
  expect(await failuresOf(server.url, await publicPaths(PAIRS))).toEqual([]);
});
