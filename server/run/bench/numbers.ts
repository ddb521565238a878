/** The value below which this share of the values lies. @param share from 0 to 1 */
export function percentile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** How long each of these takes, in milliseconds, `atOnce` at a time. */
export async function timesOf<T>(
  items: T[],
  work: (item: T) => Promise<unknown>,
  atOnce = 1,
): Promise<number[]> {
  const waiting = items.values();
  const times: number[] = [];
  const worker = async () => {
    for (const item of waiting) {
      const started = performance.now();
      await work(item);
      times.push(performance.now() - started);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return times;
}
