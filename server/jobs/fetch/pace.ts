import pThrottle from "p-throttle";

/** Waits for its turn: one request a host and interval, however many ask at once. */
export type Pace = (host: string) => Promise<void>;

/** @param intervalMs the least time between two requests to one host */
export function createPace(intervalMs: number): Pace {
  const turns = new Map<string, () => Promise<void>>();
  return (host) => {
    const known = turns.get(host);
    if (known) return known();
    const turn = pThrottle({ limit: 1, interval: intervalMs })(async () => {});
    turns.set(host, turn);
    return turn();
  };
}
