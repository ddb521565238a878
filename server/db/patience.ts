import { setTimeout as wait } from "node:timers/promises";
import { DatabaseAway } from "./away";
import { faultOf } from "./faults";
import { within } from "./within";

/** So long after the database first did not answer, what it is asked is asked again. */
const PATIENCE_MS = 5_000;
const AGAIN_MS = 100;
/** Nothing that we ask takes so long: a network that swallows what is sent says nothing at all. */
const LONGEST_MS = 30_000;

// Next bundles pages and routes apart, each with modules of its own; they share one database.
const shared = globalThis as typeof globalThis & { databaseAwaySince?: number };

/**
 * Asks the database, and again while it does not answer: it is restarting, most likely. Once it has been
 * away for five seconds, each question is asked once only, so that nobody waits long for nothing.
 * @param kind a write is asked again only where it cannot have begun
 * @throws DatabaseAway, or the database's own refusal as it is
 */
export async function patiently<T>(kind: "read" | "write", ask: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      const answer = await (kind === "read" ? within(LONGEST_MS, ask(), swallowed) : ask());
      shared.databaseAwaySince = undefined;
      return answer;
    } catch (error) {
      const fault = faultOf(error);
      shared.databaseAwaySince = fault
        ? (shared.databaseAwaySince ?? performance.now())
        : undefined;
      if (!fault || !shared.databaseAwaySince) throw error;
      const lost = kind === "write" && fault === "cut";
      const isOver = performance.now() - shared.databaseAwaySince > PATIENCE_MS;
      if (lost || isOver) throw new DatabaseAway(lost, error);
      await wait(AGAIN_MS);
    }
  }
}

/** Thrown as a socket would. */
function swallowed(): never {
  throw Object.assign(new Error("No answer within 30 seconds."), { code: "ETIMEDOUT" });
}
