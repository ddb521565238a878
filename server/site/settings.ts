type Environment = Record<string, string | undefined>;

/**
 * Whether all figures are read after the start, or each when it is first asked for.
 * @throws Error with one readable line where READ_AHEAD is neither on nor off
 */
export function readReadAhead({ READ_AHEAD }: Environment): boolean {
  if (!READ_AHEAD || READ_AHEAD === "on") return true;
  if (READ_AHEAD === "off") return false;
  throw new Error(`READ_AHEAD is "${READ_AHEAD}". Write on (or leave it out) or off.`);
}
