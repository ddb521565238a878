import type { NameIndex } from "./name-index";
import type { QueryWord } from "./query";
import type { Scores } from "./score";

/** A word says something where the names of what was found have it so many times as often as all names. */
const TELLS = 4;

interface Found {
  role: number;
  sure: number;
}

/**
 * Which typed words say something about the roles that were found: those of the name that is shown for
 * the first one, and those that are much commoner among their names than among all.
 * @param first the first roles, and how sure each of them is
 */
export function wordUse(
  typed: string[],
  read: QueryWord[],
  { nearest }: Scores,
  names: NameIndex,
  first: Found[],
): { used: string[]; unused: string[] } {
  const shown = nearest[first[0]?.role ?? -1] ?? -1;
  const isShown = ({ readings }: QueryWord) => readings.some(({ id }) => names.holds(shown, id));
  const telling = read.filter((word) => isShown(word) || liftOf(word, names, first) >= TELLS);
  const tokens = new Set(telling.map(({ token }) => token));
  const isUsed = (_: string, token: number) => tokens.has(token);
  return { used: typed.filter(isUsed), unused: typed.filter((word, at) => !isUsed(word, at)) };
}

/**
 * How many times as often the names of these roles have a word as all names do. What employers filed is
 * asked only where no other name has it: in their titles every grade is commoner than elsewhere.
 */
function liftOf({ readings }: QueryWord, names: NameIndex, first: Found[]): number {
  const called = weigh(readings, names, (name) => name < names.called);
  const isCalled = called.all > 0;
  const { all, byRole } = isCalled ? called : weigh(readings, names, () => true);
  const sizes = isCalled ? names.calledSizeOf : names.sizeOf;
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const sure = first.reduce((sum, one) => sum + one.sure, 0);
  return first.reduce((sum, { role, sure: share }) => {
    const among = (byRole.get(role) ?? 0) / (sizes[role] as number);
    return sum + ((share / sure) * among * total) / all;
  }, 0);
}

/** The names that have a word, by weight. */
function weigh(
  readings: QueryWord["readings"],
  names: NameIndex,
  counts: (name: number) => boolean,
): { all: number; byRole: Map<number, number> } {
  const byRole = new Map<number, number>();
  let all = 0;
  for (const { id, weight } of readings)
    for (const place of names.placesOf(id)) {
      const name = names.nameOf(place);
      if (!counts(name)) continue;
      const role = names.roleOf[name] as number;
      const more = weight * (names.weightOf[name] as number);
      all += more;
      byRole.set(role, (byRole.get(role) ?? 0) + more);
    }
  return { all, byRole };
}
