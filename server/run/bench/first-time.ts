import { execFileSync } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { CONNECTIONS, hasWrk, runWrk } from "./load";
import { percentile, timesOf } from "./numbers";
import { drawPairs, pairPath } from "./pairs";
import type { Line } from "./report";

const FILE = ".rolewise/bench-paths";
/** The pages are new, the server is not: after some it has compiled itself. */
const COUNTS = { warmUp: 200, alone: 200, filling: 5_000 };
const SECONDS = 10;
const AIMS = { aloneMs: 25, perSecond: 200, megabytes: 600 };

/** Comparisons that nobody has asked for: one after the other, many at once, and what so many weigh. */
export async function benchFirstTime(url: string, pid: number | undefined): Promise<Line[]> {
  const { warmUp, alone, filling } = COUNTS;
  const pairs = await drawPairs(200_000);
  const paths = pairs.map(pairPath);
  const ask = async (path: string) => {
    const response = await fetch(`${url}${path}`);
    if (!response.ok) throw new Error(`${response.url} was answered ${response.status}.`);
    await response.text();
  };
  await timesOf(paths.splice(0, warmUp), ask, CONNECTIONS);
  const times = await timesOf(paths.splice(0, alone), ask);
  const p95 = percentile(times, 0.95);
  const lines: Line[] = [
    {
      what: `comparison, first time (${alone} pairs, one after the other)`,
      p50: percentile(times, 0.5),
      p95,
      aim: `95% under ${AIMS.aloneMs} ms`,
      holds: p95 < AIMS.aloneMs,
    },
  ];
  await timesOf(paths.splice(0, filling), ask, CONNECTIONS);
  return [...lines, await benchAtOnce(url, paths), ...memoryOf(pid)];
}

async function benchAtOnce(url: string, paths: string[]): Promise<Line> {
  const what = `comparisons, first time, ${CONNECTIONS} at once`;
  if (!hasWrk()) return { what: `${what}: left out without wrk (apt-get install wrk)` };
  const load = await firstTimeLoad(url, paths);
  const { perSecond } = AIMS;
  return { what, ...load, aim: `${perSecond} a second`, holds: load.perSecond >= perSecond };
}

/** Asks for each of these once, for ten seconds. */
export async function firstTimeLoad(url: string, paths: string[]) {
  await mkdir(".rolewise", { recursive: true });
  await writeFile(FILE, paths.join("\n"));
  return runWrk(url, SECONDS, FILE);
}

/** The memory that each process of the server holds in which pages are made. */
function memoryOf(pid: number | undefined): Line[] {
  if (process.platform === "win32" || pid === undefined) return [];
  const rows = execFileSync("ps", ["-eo", "pid=,ppid=,rss=,args="], { encoding: "utf-8" })
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/))
    .map(([own, parent, kilobytes, ...args]) => ({ own, parent, kilobytes, args: args.join(" ") }));
  const workers = rows.filter(
    ({ parent, args }) => parent === `${pid}` && args.includes("main.ts"),
  );
  const measured = workers.length > 0 ? workers : rows.filter(({ own }) => own === `${pid}`);
  const most = Math.max(...measured.map(({ kilobytes }) => Number(kilobytes) / 1024));
  return [
    {
      what: `memory after ${COUNTS.filling} and more pages: at most ${Math.round(most)} MB a worker (${measured.length})`,
      aim: `under ${AIMS.megabytes} MB`,
      holds: most < AIMS.megabytes,
    },
  ];
}
