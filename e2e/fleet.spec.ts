import { readFile, rm } from "node:fs/promises";
import { expect, test } from "@playwright/test";
import { hashPassword } from "@/server/accounts/password";
import { loadSnapshot } from "@/server/ingest/load";
import { publicPaths } from "./asked-pages";
import { type Fleet, startFleet, withNewerSnapshot } from "./fleet";
import { answers } from "./lists";
import { layNewerBuild } from "./newer-build";
import { makePerson, type Person, query } from "./people";
import { isNotHeld, readWhile } from "./readers";
import { save } from "./saves";

/** The servers are replaced on the way, so each test goes on from where the one before has ended. */
test.describe.configure({ mode: "serial" });

let fleet: Fleet;
let paths: string[];
let newer = "";

test.beforeAll(async () => {
  test.setTimeout(300_000);
  const started = await startFleet();
  test.skip(!started, "This machine has no nginx.");
  fleet = started as Fleet;
  const all = await publicPaths(200);
  paths = all.filter((path) => /^\/(careers|compare)\/[\w-]+$/.test(path) && !/no-such/.test(path));
});
test.afterAll(async () => {
  test.setTimeout(120_000);
  await fleet?.stop();
  if (newer) await rm(newer, { recursive: true });
});

const serverUrl = (at: number) => fleet.servers[at]?.url as string;

/** How a proxy answers a request with these headers, followed where it leads on. */
async function ask(path: string, headers: Record<string, string> = {}) {
  const response = await fetch(fleet.url + path, { headers });
  return { response, type: response.headers.get("content-type"), body: await response.text() };
}

const SEGMENT = { "Next-Router-Prefetch": "1", "Next-Router-Segment-Prefetch": "/_tree" };

/** Whoever asks first decides what a proxy may hold under an address: here the router does, or who plays it. */
for (const [page, headers] of [
  ["/careers/bakers", { RSC: "1" }],
  ["/careers/lawyers", { RSC: "1", ...SEGMENT }],
  ["/compare/actors-vs-bakers", { RSC: "1" }],
  ["/about/data", { RSC: "1" }],
] as [string, Record<string, string>][])
  test(`the router's data never stand in the place of ${page} with ${Object.keys(headers)}`, async () => {
    const data = await ask(page, headers);
    expect(data.type).toBe("text/x-component");
    expect(isNotHeld(data.response)).toBe(true);
    expect((await ask(page)).type).toBe("text/html; charset=utf-8");
    // Without the header its address shows the page, which the router must not be given then.
    const { pathname, search } = new URL(data.response.url);
    const shown = await ask(pathname + search);
    expect(shown.type).toBe("text/html; charset=utf-8");
    expect(isNotHeld(shown.response)).toBe(true);
    expect((await ask(pathname + search, headers)).type).toBe("text/x-component");
  });

test("nginx holds a page, each encoding by itself", async () => {
  const encodings = ["br", "gzip", "identity"];
  for (const held of ["MISS", "HIT"])
    for (const encoding of encodings) {
      const { response, body } = await ask("/careers/actors", { "Accept-Encoding": encoding });
      expect([encoding, response.headers.get("x-cache")]).toEqual([encoding, held]);
      expect(response.headers.get("content-encoding") ?? "identity").toBe(encoding);
      expect(body).toContain("</html>");
    }
});

test("who signs in on one server saves on the other, and sees it on both", async () => {
  const { email, id } = await makePerson({ url: fleet.databaseUrl });
  const password = "seven quiet herons wade";
  await query(
    "UPDATE users SET password_hash = $2 WHERE id = $1",
    [id, await hashPassword(password)],
    fleet.databaseUrl,
  );
  const entered = await fetch(`${serverUrl(0)}/sign-in/submit`, {
    method: "POST",
    redirect: "manual",
    headers: { Origin: fleet.url },
    body: new URLSearchParams({ email, password, return: "/shortlists" }),
  });
  expect(entered.headers.get("location")).toBe("/shortlists");
  const [, sessionToken = ""] = /session-token=([^;]+)/.exec(
    entered.headers.getSetCookie().join("\n"),
  ) as string[];
  const person = { id, email, sessionToken };
  expect(await save(serverUrl(1), person, "actors", "bakers")).toBe(true);
  expect(await save(serverUrl(0), person, "actors", "bakers")).toBe(true);
  expect(await savedBy([person])).toEqual(["actors bakers"]);
  const Cookie = `next-auth.session-token=${sessionToken}`;
  for (const at of [0, 1]) {
    const account = await fetch(`${serverUrl(at)}/account`, { headers: { Cookie } });
    expect(await account.text()).toContain(email);
  }
});

/** What is on the lists of these people, each row once for each time that it is there. */
async function savedBy(people: Person[]): Promise<string[]> {
  const rows = await query<{ pair: string }>(
    `SELECT p.left_slug || ' ' || p.right_slug AS pair
     FROM shortlist_pairs p JOIN shortlists l ON l.id = p.list_id
     WHERE l.user_id = ANY ($1) ORDER BY pair`,
    [people.map(({ id }) => id)],
    fleet.databaseUrl,
  );
  return rows.map(({ pair }) => pair);
}

/** Readers read and somebody saves through nginx while this happens; nothing fails, and nothing is lost or doubled. */
async function expectNothingLost(happens: () => Promise<unknown>): Promise<void> {
  const person = await makePerson({ url: fleet.databaseUrl });
  const pairs = paths.flatMap((path) => {
    const [, left, right] = /^\/compare\/(.+)-vs-(.+)$/.exec(path) ?? [];
    return left && right ? [[left, right] as const] : [];
  });
  const acknowledged: string[] = [];
  let over = false;
  const saveOn = async () => {
    for (const [left, right] of pairs) {
      if (over) return;
      while (!(await save(fleet.url, person, left, right)));
      acknowledged.push(`${left} ${right}`);
    }
  };
  const read = await readWhile(fleet.url, paths, async () => {
    const saving = saveOn();
    await happens().finally(() => {
      over = true;
    });
    await saving;
  });
  console.log(`${read.answers} pages read and ${acknowledged.length} pairs saved meanwhile`);
  expect(read.failures).toEqual([]);
  expect(acknowledged.length).toBeGreaterThan(0);
  expect(await savedBy([person])).toEqual(acknowledged.sort());
}

test("a server that is killed costs no page and no save", async () => {
  test.setTimeout(120_000);
  await expectNothingLost(async () => {
    await fleet.servers[1]?.kill();
    await fleet.start(1);
  });
});

/** The scripts and styles that a page names. */
const filesOf = (page: string): string[] => [
  ...new Set(page.match(/\/_next\/static\/chunks\/[\w.~-]+\.(js|css)/g)),
];

test("a newer build takes the place of the older one, server by server", async ({ page }) => {
  test.setTimeout(240_000);
  newer = await layNewerBuild();
  const older = filesOf((await ask("/careers/actors")).body);
  await page.goto(`${fleet.url}/careers/actors`);
  const goOn = async (name: string) => {
    // Before that a link is the browser's own, and always loads a whole page.
    await answers(page);
    await page.evaluate(() => Object.assign(window, { isSameDocument: true }));
    await page.getByRole("link", { name, exact: true }).first().click({ timeout: 30_000 });
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
    return page.evaluate(() => "isSameDocument" in window);
  };
  await expectNothingLost(async () => {
    await fleet.servers[0]?.stop();
    await fleet.start(0, newer);
    // Of each build there is one server now, and nginx asks either for the files of both.
    const [ofNewer, ofOlder] = await Promise.all(
      [0, 1].map(async (at) => filesOf(await (await fetch(`${serverUrl(at)}/careers`)).text())),
    );
    expect(ofNewer).not.toEqual(ofOlder);
    for (const file of [...(ofNewer ?? []), ...(ofOlder ?? [])])
      expect([file, (await ask(file)).response.status]).toEqual([file, 200]);
    await fleet.servers[1]?.stop();
    await fleet.start(1, newer);
  });
  // From the older build's page the link leads to a whole page of the newer one, and from there it is as ever.
  expect(await goOn("Producers and directors")).toBe(false);
  expect(await goOn("Careers")).toBe(true);
  await fleet.nginx.empty();
  for (const file of older)
    for (const _ of ["first", "again"]) {
      const { response } = await ask(file);
      expect([file, response.status]).toEqual([file, 404]);
      expect(isNotHeld(response)).toBe(true);
    }
});

test("newer figures are on both servers within seconds, and cost no page", async () => {
  test.setTimeout(240_000);
  const row = /^(51-3011\t2024\t2034\t)(\d+)\t/m;
  const text = await readFile("prisma/snapshot/projections.tsv", "utf-8");
  const jobs = Number(row.exec(text)?.[2]);
  const written = (count: number) => count.toLocaleString("en-US");
  const shows = async (url: string, count: number) =>
    (await (await fetch(`${url}/careers/bakers`)).text()).includes(written(count));
  const urls = [serverUrl(0), serverUrl(1)];
  for (const url of [...urls, fleet.url]) expect(await shows(url, jobs)).toBe(true);
  const change = (before: string) => before.replace(row, `$1${jobs + 100}\t`);
  await expectNothingLost(async () => {
    await withNewerSnapshot("projections.tsv", change, async (folder) => {
      await loadSnapshot(fleet.databaseUrl, { folder });
    });
    for (const url of urls) {
      await expect.poll(() => shows(url, jobs + 100), { timeout: 30_000 }).toBe(true);
      expect(await shows(url, jobs)).toBe(false);
      expect((await fetch(`${url}/api/health`)).status).toBe(200);
    }
  });
  await fleet.nginx.empty();
  expect(await shows(fleet.url, jobs + 100)).toBe(true);
});
