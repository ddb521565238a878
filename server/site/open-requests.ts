import { setTimeout as wait } from "node:timers/promises";

/** Work that can wait does so for at most this long at a time: always busy, it comes to its end as well. */
const PATIENCE_MS = 1_000;
const LOOK_MS = 20;

// Next bundles pages and routes apart, each with modules of its own; requests are those of the process.
const shared = globalThis as typeof globalThis & { openRequests?: number };
const change = (by: 1 | -1) => {
  shared.openRequests = (shared.openRequests ?? 0) + by;
};

/** Told of each request, and told again when it is answered. */
export const requestBegins = (): void => change(1);
export const requestEnds = (): void => change(-1);

/** Waits until every request is answered that this process has been asked, but not for long. */
export async function requestsFirst(): Promise<void> {
  const began = performance.now();
  while (shared.openRequests && performance.now() - began < PATIENCE_MS) await wait(LOOK_MS);
}
