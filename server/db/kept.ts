import { dataVersion } from "./data-version";

interface Kept<T> {
  version: string | undefined;
  value: Promise<T>;
}

/**
 * Keeps in process what is made of the loaded figures, and makes it anew once others are loaded: who
 * asks then waits for the new one, because a page that is made of it is itself kept.
 */
export function keptWithData<T>(make: () => Promise<T>): () => Promise<T> {
  let kept: Kept<T> | undefined;
  return async () => {
    const version = await dataVersion();
    if (kept?.version === version && kept) return kept.value;
    const made: Kept<T> = { version, value: make() };
    kept = made;
    // What could not be made is tried again.
    made.value.catch(() => {
      if (kept === made) kept = undefined;
    });
    return made.value;
  };
}
