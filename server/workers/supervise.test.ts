import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { get } from "node:http";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { freePort } from "@/server/db/embedded";

let primary: ChildProcess;
let port: number;

beforeAll(async () => {
  port = await freePort();
  primary = spawn(process.execPath, ["--import", "tsx", "server/workers/testing-primary.ts"], {
    stdio: ["ignore", "ignore", "inherit", "ipc"],
    env: { ...process.env, PORT: String(port) },
  });
  await untilAllAnswer();
});

afterAll(() => void primary.kill("SIGKILL"));

/** Longer than an answer takes: Node leaves a connection open that it gave to a worker as that died. */
const PATIENCE_MS = 5_000;

/** Over a connection of its own, of which each goes to the next worker. */
async function ask(path: string): Promise<{ status: number | undefined; body: string }> {
  const asked = get({ port, path, host: "127.0.0.1", agent: false });
  asked.setTimeout(PATIENCE_MS, () => asked.destroy(new Error("No answer")));
  const [response] = await once(asked, "response");
  return { status: response.statusCode, body: await text(response) };
}

/** What is answered to so many who ask at once that each worker is asked. */
async function everyAnswer(path: string): Promise<string[]> {
  const answers = await Promise.all(Array.from({ length: 20 }, () => ask(path)));
  return [...new Set(answers.map(({ body }) => body))].sort();
}

/** Process ids of workers, by their numbers. */
const workers = async (): Promise<Record<number, number>> =>
  Object.assign({}, ...(await everyAnswer("/worker")).map((body) => JSON.parse(body)));

/** Until then connections are refused or cut, or one worker answers all. */
const untilAllAnswer = (killed?: number) =>
  vi.waitFor(
    async () => {
      const pids = await workers();
      expect(Object.keys(pids)).toEqual(["1", "2"]);
      expect(Object.values(pids)).not.toContain(killed);
    },
    { timeout: 30_000 },
  );

it("counts the searches of all workers together", async () => {
  const statuses: (number | undefined)[] = [];
  for (let batch = 0; batch < 25; batch += 1) {
    const answers = await Promise.all(Array.from({ length: 50 }, () => ask("/search")));
    statuses.push(...answers.map(({ status }) => status));
  }
  expect(statuses.filter((status) => status === 200)).toHaveLength(1200);
  expect(statuses.filter((status) => status === 429)).toHaveLength(50);
});

it("sends no worker's page of older data once one was told of newer", async () => {
  expect(await everyAnswer("/page")).toEqual(["1 of first", "2 of first"]);
  expect((await ask("/load")).body).toBe("loaded");
  expect(await everyAnswer("/page")).toEqual(["1 of second", "2 of second"]);
});

it("starts a worker again that was killed, and then answers everybody", async () => {
  const killed = (await workers())[1] as number;
  process.kill(killed, "SIGKILL");
  await untilAllAnswer(killed);
  const answers = await Promise.all(Array.from({ length: 100 }, () => ask("/worker")));
  expect(answers.every(({ status }) => status === 200)).toBe(true);
});

it("answers what has begun before it stops", async () => {
  const slow = get({ port, path: "/slow", host: "127.0.0.1", agent: false });
  const [response] = await once(slow, "response");
  await once(response, "readable");
  const ended = once(primary, "exit");
  primary.kill("SIGTERM");
  expect(await text(response)).toBe("begun and whole");
  expect((await ended)[0]).toBe(0);
});
