/** Two lists as what both have and what only one has. */
export interface InCommon<T> {
  both: T[];
  left: T[];
  right: T[];
}

/** Splits two lists by what names their entries; what both have is taken from the left one. */
export function inCommon<T>(left: T[], right: T[], nameOf: (one: T) => string): InCommon<T> {
  const [lefts, rights] = [left, right].map((list) => new Set(list.map(nameOf)));
  return {
    both: left.filter((one) => rights?.has(nameOf(one))),
    left: left.filter((one) => !rights?.has(nameOf(one))),
    right: right.filter((one) => !lefts?.has(nameOf(one))),
  };
}

/** A tool or program as O*NET lists it for an occupation. */
export interface Tool {
  example: string;
  /** often asked for in job postings of any occupation */
  hot: boolean;
  /** often asked for in those of this one */
  inDemand: boolean;
  /** 1 sets the occupation apart the most */
  position: number;
}

/**
 * The programs of two occupations by name, those that postings ask for first: in both, in one, of any
 * occupation; then those that set an occupation apart.
 */
export function toolsInCommon(left: Tool[], right: Tool[]): InCommon<string> {
  const [lefts, rights] = [left, right].map(
    (tools) => new Map(tools.map((one) => [one.example, one])),
  );
  const weight = (name: string) => {
    const listed = [lefts?.get(name), rights?.get(name)].filter((one) => one !== undefined);
    const asked = listed.filter(({ inDemand }) => inDemand).length;
    const hot = listed.some((one) => one.hot);
    return { asked, hot, apart: Math.min(...listed.map(({ position }) => position)) };
  };
  const sorted = (names: string[]) =>
    [...new Set(names)]
      .map((name) => ({ name, ...weight(name) }))
      .sort(
        (a, b) =>
          b.asked - a.asked ||
          Number(b.hot) - Number(a.hot) ||
          a.apart - b.apart ||
          a.name.localeCompare(b.name, "en"),
      )
      .map(({ name }) => name);
  const names = inCommon(left, right, ({ example }) => example);
  const named = (tools: Tool[]) => sorted(tools.map(({ example }) => example));
  return { both: named(names.both), left: named(names.left), right: named(names.right) };
}
