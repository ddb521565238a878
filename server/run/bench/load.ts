import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";

/** How a server held under load; times in milliseconds. */
export interface Load {
  perSecond: number;
  p50: number;
  p99: number;
}

const LONGEST_MS = 120_000;

/**
 * Asks for one address again and again, from a process of its own on this machine, over 10 connections
 * that stay open, for as many requests as are said.
 * @throws Error where an answer is not as it should be
 */
export async function load(
  url: string,
  requests: number,
  headers: Record<string, string> = {},
): Promise<Load> {
  const child = spawn(
    process.execPath,
    [
      "node_modules/autocannon/autocannon.js",
      ...["--json", "--connections", "10", "--amount", String(requests)],
      // It notices with a sample only that it is done: rates would else be those of whole seconds.
      ...["--sampleInt", "20"],
      ...Object.entries(headers).flatMap(([name, value]) => ["--headers", `${name}=${value}`]),
      url,
    ],
    { stdio: ["ignore", "pipe", "ignore"], timeout: LONGEST_MS },
  );
  const [output] = await Promise.all([text(child.stdout), once(child, "exit")]);
  if (!output)
    throw new Error(`${url} did not answer ${requests} requests in ${LONGEST_MS / 1000} s.`);
  const { duration, latency, errors, timeouts, non2xx, "2xx": good } = JSON.parse(output);
  if (errors || timeouts || non2xx || good !== requests)
    throw new Error(`${url} did not hold under load: ${good} of ${requests} answers were good.`);
  return { perSecond: good / duration, p50: latency.p50, p99: latency.p99 };
}
