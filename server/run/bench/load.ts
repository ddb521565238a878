import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";

/** How a server held under load; times in milliseconds. */
export interface Load {
  perSecond: number;
  p50: number;
  p95?: number;
  p99: number;
}

export const CONNECTIONS = 8;

/** Whether this machine has wrk; without it the load generator, not the server, may be the limit. */
export const hasWrk = () => !spawnSync("wrk", ["-v"]).error;

/** Asks for one address again and again, compressed, over connections that stay open. */
export const load = (url: string, seconds: number): Promise<Load> =>
  hasWrk() ? runWrk(url, seconds) : runAutocannon(url, seconds);

/**
 * Runs wrk from one thread.
 * @param paths file with the addresses to ask for, one a line, each once
 * @throws Error where an answer is not as it should be
 */
export async function runWrk(url: string, seconds: number, paths?: string): Promise<Load> {
  const script = "server/run/bench/wrk.lua";
  const options = ["-t1", `-c${CONNECTIONS}`, `-d${seconds}s`, "--timeout", "30s", "-s", script];
  const output = await outputOf("wrk", [...options, url], paths ? { BENCH_PATHS: paths } : {});
  const counted = JSON.parse(output.trim().split("\n").at(-1) ?? "");
  check(url, counted.requests, counted.failed);
  const { requests, seconds: took, p50, p95, p99 } = counted;
  return { perSecond: requests / took, p50, p95, p99 };
}

async function runAutocannon(url: string, seconds: number): Promise<Load> {
  const options = ["--json", `--connections=${CONNECTIONS}`, `--duration=${seconds}`];
  const output = await outputOf(process.execPath, [
    "node_modules/autocannon/autocannon.js",
    ...options,
    "--headers=Accept-Encoding=gzip",
    url,
  ]);
  const { duration, latency, errors, timeouts, non2xx, "2xx": good } = JSON.parse(output);
  check(url, good, errors + timeouts + non2xx);
  return { perSecond: good / duration, p50: latency.p50, p99: latency.p99 };
}

async function outputOf(program: string, args: string[], env = {}): Promise<string> {
  const child = spawn(program, args, {
    stdio: ["ignore", "pipe", "ignore"],
    env: { ...process.env, ...env },
  });
  const [output] = await Promise.all([text(child.stdout), once(child, "exit")]);
  return output;
}

function check(url: string, good: number, failed: number): void {
  if (good > 0 && failed === 0) return;
  throw new Error(`${url} did not hold under load: ${failed} requests failed, of ${good}.`);
}
