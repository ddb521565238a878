import { prisma } from "./client";
import { within } from "./within";

/** So long a look at the version holds: a page is not worth one of its own. */
const HOLDS_MS = 5_000;
/** So long a page waits for a look; one that takes longer counts for the pages after it. */
const PATIENCE_MS = 1_000;

interface Seen {
  version: string | undefined;
  at: number;
}

// Next bundles pages and routes apart, each with modules of its own; what is seen belongs to all of them.
const shared = globalThis as typeof globalThis & { dataVersionSeen?: Seen };

/**
 * Which snapshot is loaded, as it was at most five seconds ago; undefined before any is. A database
 * that does not answer has not been loaded anew: what was seen last holds on.
 */
export async function dataVersion(): Promise<string | undefined> {
  const seen = shared.dataVersionSeen;
  if (!seen) return look();
  const { version, at } = seen;
  if (performance.now() - at < HOLDS_MS) return version;
  // Only one looks at a time.
  noteDataVersion(version);
  return within(
    PATIENCE_MS,
    look().catch(() => version),
    () => version,
  );
}

async function look(): Promise<string | undefined> {
  const loaded = await prisma.loadedSnapshot.findFirst();
  noteDataVersion(loaded?.version);
  return loaded?.version;
}

/** Told by whoever has just looked: what is made after this is made of that snapshot. */
export function noteDataVersion(version: string | undefined): void {
  shared.dataVersionSeen = { version, at: performance.now() };
}
