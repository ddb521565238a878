import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { afterEach, describe, expect, it } from "vitest";
import { applyMigrations } from "@/server/db/migrate";
import { query, withEmptyDatabase } from "@/server/db/testing-databases";
import type { Board } from "./adapters/adapter";
import { type Routes, serveBoards } from "./testing-server";
import { jobs } from "./testing-sync";

const children: ChildProcess[] = [];
let close = async () => {};
afterEach(async () => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
  await close();
});

/** A process that reads boards, and its lines. */
function startChild(databaseUrl: string, task: object) {
  const child = spawn(
    process.execPath,
    ["--import", "tsx", "server/jobs/testing-child.ts", JSON.stringify(task)],
    { stdio: ["ignore", "pipe", "inherit"], env: { ...process.env, DATABASE_URL: databaseUrl } },
  );
  children.push(child);
  return { child, lines: createInterface({ input: child.stdout })[Symbol.asyncIterator]() };
}

type Child = ReturnType<typeof startChild>;

/** The child's next line that begins so. */
async function lineOf({ lines }: Child, start: string): Promise<string> {
  for (;;) {
    const { value, done } = await lines.next();
    if (done) throw new Error(`The process ended before it said ${start}.`);
    if (value.startsWith(start)) return value;
  }
}

const lever = (...boards: string[]): Board[] =>
  boards.map((board) => ({ adapter: "lever", board, employer: board }));

/** 250 postings of a Lever board, in three pages. */
const pagesOf = (
  board: string,
  onPage: (skip: number) => Promise<void> = async () => {},
): Routes => ({
  [`/v0/postings/${board}`]: async (request, response) => {
    const skip = Number(new URL(request.url ?? "", "http://localhost").searchParams.get("skip"));
    await onPage(skip);
    const rows = Array.from({ length: 250 }, (_, at) => ({
      id: `${board}-${at}`,
      text: "Line Cook",
      hostedUrl: `https://jobs.lever.co/${board}/${at}`,
    }));
    response.end(JSON.stringify(rows.slice(skip, skip + 100)));
  },
});

const countOf = async (url: string, where = "true") => {
  const sql = `SELECT count(*)::int AS all, count(DISTINCT external_id)::int AS distinct FROM job_postings WHERE ${where}`;
  return (await query<{ all: number; distinct: number }>(url, sql))[0];
};

describe("a run that is killed half-way", () => {
  it("leaves what it has stored, and the next one loses and doubles nothing", async () => {
    await withEmptyDatabase(async (url) => {
      await applyMigrations(url);
      let reached = () => {};
      const third = new Promise<void>((resolve) => {
        reached = resolve;
      });
      let hangs = true;
      const server = await serveBoards({
        ...pagesOf("first"),
        // Its last page does not come before the process is dead.
        ...pagesOf("second", async (skip) => {
          if (skip < 200 || !hangs) return;
          reached();
          await new Promise(() => {});
        }),
      });
      close = server.close;
      const task = { work: "sync", boards: lever("first", "second"), base: server.url };
      const killed = startChild(url, task);
      await lineOf(killed, "stored lever/second 200");
      await third;
      killed.child.kill("SIGKILL");
      await once(killed.child, "exit");
      expect(await countOf(url)).toEqual({ all: 450, distinct: 450 });

      hangs = false;
      const reports = JSON.parse(await lineOf(startChild(url, task), "["));
      expect(reports).toMatchObject([
        { sourceId: "lever/first", fetched: 250, added: 0, closed: 0 },
        { sourceId: "lever/second", fetched: 250, added: 50, closed: 0 },
      ]);
      expect(await countOf(url)).toEqual({ all: 500, distinct: 500 });
      expect(await countOf(url, "closed_at IS NULL")).toEqual({ all: 500, distinct: 500 });
    });
  }, 120_000);
});

describe("two servers on one database", () => {
  it("read each board once, and never the same host at the same time", async () => {
    await withEmptyDatabase(async (url) => {
      await applyMigrations(url);
      const names = ["a", "b", "c", "d", "e", "f"];
      let atOnce = 0;
      let most = 0;
      const answers = names.map(
        (name): Routes => ({
          [`/v1/boards/${name}/jobs?content=true`]: (_, response) => {
            most = Math.max(most, ++atOnce);
            // Long enough for the other process to come in between, were it let.
            setTimeout(() => {
              atOnce--;
              response.end(JSON.stringify(jobs(1, 2)));
            }, 50);
          },
        }),
      );
      const server = await serveBoards(Object.assign({}, ...answers));
      close = server.close;
      const boards = names.map((board) => ({ adapter: "greenhouse", board, employer: board }));
      const task = { work: "queue", boards, base: server.url };
      const [one, two] = [startChild(url, task), startChild(url, task)];
      await Promise.all([lineOf(one, "started"), lineOf(two, "started")]);
      await untilRead(url, names.length);
      expect(server.asked.map((request) => request.url?.split("/")[3]).sort()).toEqual(names);
      expect(most).toBe(1);
      expect((await countOf(url))?.all).toBe(12);
    });
  }, 120_000);
});

/** Waits until so many boards have been read, as the database says. */
async function untilRead(url: string, boards: number): Promise<void> {
  const sql = "SELECT count(*)::int AS read FROM job_sources WHERE succeeded_at IS NOT NULL";
  await expect
    .poll(async () => (await query<{ read: number }>(url, sql))[0]?.read, { timeout: 90_000 })
    .toBe(boards);
}
