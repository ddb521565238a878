import { dataVersion } from "./data-version";

interface Kept {
  version: string | undefined;
  value: Promise<unknown>;
}

// Next bundles pages and routes apart, each with modules of its own; what is kept belongs to all of them.
const shared = globalThis as typeof globalThis & { keptWithData?: Map<string, Kept> };
shared.keptWithData ??= new Map();
const kept = shared.keptWithData;

/**
 * Keeps in process what is made of the loaded figures, and makes it anew once others are loaded: who
 * asks then waits for the new one, because a page that is made of it is itself kept.
 * @param name one that nothing else is kept under
 */
export function keptWithData<T>(name: string, make: () => Promise<T>): () => Promise<T> {
  // `next dev` evaluates a module anew when it changes: then it makes something else.
  if (process.env.NODE_ENV === "development") kept.delete(name);
  return async () => {
    const version = await dataVersion();
    const known = kept.get(name);
    if (known?.version === version && known) return known.value as Promise<T>;
    // What Prisma gives is no plain promise, and holds all that its query was made of.
    const value = Promise.resolve(make());
    const made = { version, value };
    kept.set(name, made);
    // What could not be made is tried again.
    value.catch(() => {
      if (kept.get(name) === made) kept.delete(name);
    });
    return value;
  };
}
