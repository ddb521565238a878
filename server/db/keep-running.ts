import { setTimeout as wait } from "node:timers/promises";
import type { Client } from "pg";

/** A PostgreSQL server that is to run on. */
interface Kept {
  /** a connection that ends when the server does */
  connect(): Promise<Client>;
  isRunning(): Promise<boolean>;
  start(): Promise<void>;
}

const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 10_000;
/** The first tries fail where processes of the one that was killed still end. */
const QUIET_TRIES = 5;

/**
 * Starts the server again whenever it has ended, at once and then less and less often. One that restarts
 * by itself, because one of its processes was killed, is only waited for.
 * @param say is told when it is back, and why it is not
 */
export async function keepRunning(
  kept: Kept,
  say: (line: string) => void = console.error,
): Promise<{ stop(): Promise<void> }> {
  let stopped = false;
  let connection = await kept.connect();
  let reviving: Promise<void> | undefined;
  const watch = () =>
    connection.once("end", () => {
      if (!stopped) reviving = revive();
    });

  async function revive(): Promise<void> {
    const ended = performance.now();
    for (let tries = 1; !stopped; tries++) {
      const failed = await tryToStart().catch((error: Error) => error.message);
      const seconds = ((performance.now() - ended) / 1000).toFixed(1);
      if (!failed) return say(`PostgreSQL had ended, and answers again after ${seconds} s.`);
      if (tries > QUIET_TRIES)
        say(`PostgreSQL ended ${seconds} s ago and does not come back: ${failed}`);
      await wait(Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (tries - 1)));
    }
  }

  async function tryToStart(): Promise<undefined> {
    if (!(await kept.isRunning())) await kept.start();
    connection = await kept.connect();
    watch();
  }

  watch();
  return {
    async stop() {
      stopped = true;
      await reviving;
      await connection.end();
    },
  };
}
