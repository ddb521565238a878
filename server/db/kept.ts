import { prisma } from "./client";

/** So long a look at the data's version holds: a request is not worth one of its own. */
const VERSION_HOLDS_MS = 5_000;

interface Kept<T> {
  version: string | undefined;
  value: T;
}

/**
 * Keeps in process what is made of the loaded figures, and makes it anew once others are loaded. While
 * that is done, the old one answers.
 * @param name what it is, for the log
 */
export function keptWithData<T>(name: string, make: () => Promise<T>): () => Promise<T> {
  let kept: Kept<T> | undefined;
  let renewing: Promise<Kept<T>> | undefined;
  let checkedAt = 0;

  async function renew(): Promise<Kept<T>> {
    const loaded = await prisma.loadedSnapshot.findFirst();
    if (!kept || kept.version !== loaded?.version)
      kept = { version: loaded?.version, value: await make() };
    checkedAt = performance.now();
    return kept;
  }

  return async () => {
    if (kept && performance.now() - checkedAt < VERSION_HOLDS_MS) return kept.value;
    renewing ??= renew().finally(() => {
      renewing = undefined;
    });
    if (!kept) return (await renewing).value;
    renewing.catch((error) => console.error(`The ${name} could not be renewed:`, error));
    return kept.value;
  };
}
