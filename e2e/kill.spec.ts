import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "@playwright/test";
import { freePort } from "@/server/db/embedded";
import { type Server, serveNext } from "@/server/run/processes";
import { makePerson, type Person, query } from "./people";
import { save } from "./saves";

const PEOPLE = 200;
const PAIRS = 20;
const KILLS = 2;
/** Between a save that failed and the next try, as a person makes one. */
const PAUSE_MS = 1_000;
const LOG = ".rolewise/kill-test.log";
/** Who saves reads no figures but those of two roles. */
const SETTINGS = { WEB_CONCURRENCY: "1", READ_AHEAD: "off" };

/** As a person presses the button: nobody does so again at once, and the server comes back sooner for it. */
async function press(url: string, person: Person, left: string, right: string): Promise<boolean> {
  const saved = await save(url, person, left, right);
  if (!saved) await wait(PAUSE_MS);
  return saved;
}

test(`${PEOPLE} people save ${PAIRS} pairs each while the server is killed ${KILLS} times`, async () => {
  test.setTimeout(300_000);
  const people = await Promise.all(Array.from({ length: PEOPLE }, () => makePerson()));
  const roles = await query<{ slug: string }>("SELECT slug FROM roles ORDER BY slug LIMIT $1", [
    PAIRS + 1,
  ]);
  const slugs = roles.map(({ slug }) => slug);
  const port = await freePort();
  const databaseUrl = process.env.DATABASE_URL as string;
  const start = () => serveNext("start", { port, databaseUrl, logFile: LOG, settings: SETTINGS });
  let server: Server = await start();
  const { url } = server;
  const acknowledged = new Map<Person, Set<string>>(people.map((person) => [person, new Set()]));
  let answered = 0;
  let tried = 0;

  /** As a browser does: one after the other, each again until it is acknowledged. */
  const saveAll = async (person: Person) => {
    for (const right of slugs.slice(1)) {
      do tried += 1;
      while (!(await press(url, person, slugs[0] as string, right)));
      acknowledged.get(person)?.add(right);
      answered += 1;
    }
  };
  /** At a third and at two thirds of the saves, in the middle of others. */
  const killAndRestart = async () => {
    for (let kill = 1; kill <= KILLS; kill += 1) {
      await expect
        .poll(() => answered, { timeout: 120_000, intervals: [20] })
        .toBeGreaterThan((PEOPLE * PAIRS * kill) / (KILLS + 1));
      await server.kill();
      server = await start();
    }
  };

  try {
    await Promise.all([killAndRestart(), ...people.map(saveAll)]);
  } finally {
    await server.stop();
  }

  const rows = await query<{ user_id: string; slug: string; times: number }>(
    `SELECT l.user_id, p.right_slug AS slug, count(*)::int AS times
     FROM shortlist_pairs p JOIN shortlists l ON l.id = p.list_id
     WHERE l.user_id = ANY ($1) GROUP BY 1, 2`,
    [people.map(({ id }) => id)],
  );
  const lists = await query<{ lists: number }>(
    "SELECT count(*)::int AS lists FROM shortlists WHERE user_id = ANY ($1) GROUP BY user_id",
    [people.map(({ id }) => id)],
  );
  for (const person of people) {
    const kept = rows.filter(({ user_id }) => user_id === person.id).map(({ slug }) => slug);
    expect(kept.sort()).toEqual([...(acknowledged.get(person) ?? [])].sort());
  }
  expect(rows.every(({ times }) => times === 1)).toBe(true);
  expect(lists.map((row) => row.lists)).toEqual(Array(PEOPLE).fill(1));
  console.log(
    `${answered} saves acknowledged in ${tried} tries over ${KILLS} kills; ${rows.length} rows, each once`,
  );
});
