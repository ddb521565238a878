const FIRST_MS = 100;
const LONGEST_MS = 30_000;
/** Who lived so long did not die of what it began with. */
const LONG_LIFE_MS = 60_000;

/**
 * How long to wait before a worker is started again, in milliseconds: not at all after a long life, then
 * twice as long with each early death.
 * @param lives of this worker so far, in milliseconds, the last one last
 */
export function restartDelay(lives: number[]): number {
  const early = lives.length - 1 - lives.findLastIndex((life) => life >= LONG_LIFE_MS);
  return early === 0 ? 0 : Math.min(LONGEST_MS, FIRST_MS * 2 ** (early - 1));
}
