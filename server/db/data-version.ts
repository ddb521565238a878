import { prisma } from "./client";
import { noteDataVersion, versionSeen } from "./seen-version";

export { noteDataVersion };

/** So long a look at the version holds: a page is not worth one of its own. */
const HOLDS_MS = 5_000;

/**
 * Which snapshot is loaded, as it was at most five seconds ago; undefined before any is. A database
 * that does not answer has not been loaded anew: what was seen last holds on.
 */
export async function dataVersion(): Promise<string | undefined> {
  const seen = versionSeen();
  if (seen && performance.now() - seen.at < HOLDS_MS) return seen.version;
  const loaded = await prisma.loadedSnapshot.findFirst().catch((error) => {
    if (!seen) throw error;
    return seen;
  });
  noteDataVersion(loaded?.version);
  return loaded?.version;
}
