import { prisma } from "./client";
import { noteDataVersion, versionSeen } from "./seen-version";
import { within } from "./within";

export { noteDataVersion };

/** So long a look at the version holds: a page is not worth one of its own. */
const HOLDS_MS = 5_000;
/** So long a page waits for a look; one that takes longer counts for the pages after it. */
const PATIENCE_MS = 1_000;

/**
 * Which snapshot is loaded, as it was at most five seconds ago; undefined before any is. A database
 * that does not answer has not been loaded anew: what was seen last holds on.
 */
export async function dataVersion(): Promise<string | undefined> {
  const seen = versionSeen();
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
