import type { QueryWord } from "./query";

/** A word says something where the names of what was found have it twice as often as all names. */
const TELLS = 2;

/**
 * Which typed words say something about the roles that were found.
 * @param lifts for each word that was read, by role, how many times as often its names have it as all do
 */
export function wordUse(
  typed: string[],
  read: QueryWord[],
  lifts: Float64Array[],
  roles: number[],
): { used: string[]; unused: string[] } {
  const tells = new Set<number>();
  for (const [at, { token }] of read.entries())
    if (roles.some((role) => (lifts[at]?.[role] ?? 0) >= TELLS)) tells.add(token);
  const isUsed = (_: string, token: number) => tells.has(token);
  return { used: typed.filter(isUsed), unused: typed.filter((word, at) => !isUsed(word, at)) };
}
