/**
 * Does all at once, and waits for all, whatever becomes of one: what it has started would go on without us.
 * @throws what the first of those that failed did
 */
export async function together<T extends unknown[]>(
  works: {
    [At in keyof T]: Promise<T[At]>;
  },
): Promise<T> {
  await Promise.allSettled(works);
  return Promise.all(works);
}
