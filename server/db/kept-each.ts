import { keptWithData } from "./kept";

/** Gives what belongs to these keys; a key that has nothing is left out. */
export type KeptEach<T> = (keys: string[]) => Promise<Map<string, T>>;

/**
 * Keeps in process one thing for each key, each made when it is first asked for, those that are asked for
 * together at once; all are made anew once other data are loaded.
 * @param name one that nothing else is kept under
 * @param make is handed keys whose things are not there yet, each once
 */
export function keptEach<T>(name: string, make: KeptEach<T>): KeptEach<T> {
  const current = keptWithData(name, async () => new Map<string, Promise<T | undefined>>());
  return async (keys) => {
    const made = await current();
    const lacking = [...new Set(keys)].filter((key) => !made.has(key));
    if (lacking.length > 0) makeAll(made, lacking, make(lacking));
    const things = await Promise.all(keys.map((key) => made.get(key)));
    const found = new Map<string, T>();
    things.forEach((thing, at) => {
      if (thing !== undefined) found.set(keys[at] as string, thing as T);
    });
    return found;
  };
}

/** Makes the things of these keys that are not there yet, so many at once: whoever asks meanwhile waits for no more. */
export async function* inBatches<T>(
  kept: KeptEach<T>,
  keys: string[],
  size: number,
): AsyncGenerator<unknown> {
  for (let at = 0; at < keys.length; at += size) yield kept(keys.slice(at, at + size));
}

function makeAll<T>(
  made: Map<string, Promise<T | undefined>>,
  keys: string[],
  batch: Promise<Map<string, T>>,
): void {
  for (const key of keys) {
    const one = batch.then((all) => all.get(key));
    made.set(key, one);
    // What could not be made is tried again.
    one.catch(() => made.delete(key));
  }
}
