import { workerOf } from "@/server/workers/settings";

/** Connections to the database of all workers together, and of one at most and at least. */
const CONNECTIONS = {
  queries: { all: 36, most: 10, least: 2 },
  limits: { all: 8, most: 4, least: 1 },
};

/** How many connections this process may open, for this purpose. */
export function connectionsFor(
  purpose: keyof typeof CONNECTIONS,
  environment: Record<string, string | undefined>,
): number {
  const { all, most, least } = CONNECTIONS[purpose];
  return Math.max(least, Math.min(most, Math.floor(all / workerOf(environment).workers)));
}
