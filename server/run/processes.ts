import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, openSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { type Environment, type Place, start, startNode } from "./children";
import { localUrl } from "./settings";
import { signInEnvironment } from "./sign-in-settings";

/** A server of ours that runs as a process of its own. */
export interface Server {
  url: string;
  /** of the process that looks after its workers */
  pid: number | undefined;
  /** resolves with its exit code when it has ended */
  ended: Promise<number>;
  stop(): Promise<void>;
  /** Ends it at once with all that it was doing, as `kill -9` does. */
  kill(): Promise<void>;
}

/** Where the log of `npm start` goes while a person reads its output; each start begins it anew. */
export const LOG_FILE = ".rolewise/server.log";
export const LOG_FILE_OF_TESTS = ".rolewise/server-of-tests.log";

const POLL_MS = 100;
const PATIENCE_MS = 60_000;
const WARM_MS = 150_000;

interface Serving extends Place {
  port: number;
  databaseUrl: string;
  /** where the log of "start" goes, null for our own output; "dev" writes there for people */
  logFile?: string | null;
  /** the address under which people reach it, which next-auth knows by a name of its own */
  siteUrl?: string;
  /** settings beside those of this process */
  settings?: Environment;
}

/**
 * Starts Next, and waits until it is ready.
 * @throws Error where it ends before that
 */
export async function serveNext(
  mode: "start" | "dev",
  {
    port,
    databaseUrl,
    logFile = LOG_FILE_OF_TESTS,
    siteUrl = localUrl(port),
    settings,
    node,
    folder,
  }: Serving,
): Promise<Server> {
  const env = {
    ...settings,
    DATABASE_URL: databaseUrl,
    PORT: String(port),
    SITE_URL: siteUrl,
    NEXTAUTH_URL: siteUrl,
    ...(await signInEnvironment(process.env)),
  };
  const child = mode === "dev" ? startDev(port, env) : startOwn(logFile, env, { node, folder });
  const ended = once(child, "exit").then(([code]) => Number(code ?? 0));
  const url = localUrl(port);
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    await ended;
  };
  const stop = () => end("SIGTERM");
  await untilReady(url, child).catch(async (error) => {
    await stop();
    throw error;
  });
  return { url, pid: child.pid, ended, stop, kill: () => end("SIGKILL") };
}

const startDev = (port: number, env: Environment) =>
  start("next", ["dev", "--port", String(port)], ["ignore", "inherit", "inherit"], env);

/**
 * Of a worker's heap some 170 MB live, beside what is made for pages on their way: with less room than this
 * for both it does little but collect. Left to itself Node lets it grow much further first.
 */
const HEAP = ["--max-old-space-size=512", "--max-semi-space-size=16"];
/** Node's threads are few: pools of memory for each of them would lie idle. glibc reads it. */
const POOLS = { MALLOC_ARENA_MAX: "2" };

/** Our own server around Next. Should we be killed, it notices by its channel to us, and ends. */
function startOwn(logFile: string | null, env: Environment, place: Place): ChildProcess {
  const output = logFile ? openAnew(logFile) : "inherit";
  return startNode(
    [...HEAP, "--import", "tsx", "server/http/main.ts"],
    ["ignore", output, "inherit", "ipc"],
    { NODE_ENV: "production", ...POOLS, ...env },
    place,
  );
}

function openAnew(file: string): number {
  mkdirSync(dirname(file), { recursive: true });
  return openSync(file, "w");
}

/**
 * Waits until so many of a server's workers have all figures in memory, as its log says.
 * @throws Error where that takes too long
 */
export async function untilWarm(logFile: string, workers: number): Promise<void> {
  const started = performance.now();
  const said = async () =>
    (await readFile(logFile, "utf-8")).split("All figures are in memory").length - 1;
  while ((await said()) < workers) {
    if (performance.now() - started > WARM_MS)
      throw new Error(`Its figures are not in memory after ${WARM_MS / 1000} s: see ${logFile}.`);
    await wait(POLL_MS);
  }
}

async function untilReady(url: string, child: ChildProcess): Promise<void> {
  const started = performance.now();
  for (;;) {
    if (child.exitCode !== null || child.signalCode !== null)
      throw new Error("The server did not start: see its message above.");
    const response = await fetch(`${url}/api/health`).catch(() => null);
    if (response?.ok) return;
    if (response && performance.now() - started > PATIENCE_MS) {
      const { reason } = await response.json().catch(() => ({ reason: "It has an error." }));
      throw new Error(`The server is not ready. ${reason}`);
    }
    await wait(POLL_MS);
  }
}
