import { setTimeout as wait } from "node:timers/promises";

/** What is asked for, or what `late` gives or throws where that takes longer than so many milliseconds. */
export async function within<T, L>(
  ms: number,
  asked: Promise<T>,
  late: () => L,
): Promise<T | Awaited<L>> {
  const done = new AbortController();
  const limit = wait(ms, undefined, { ref: false, signal: done.signal }).then(late);
  try {
    return await Promise.race([asked, limit]);
  } finally {
    limit.catch(() => {});
    asked.catch(() => {});
    done.abort();
  }
}
