/** How well a name fits a query; of two the first difference decides, more is better. */
export type Fit = number[];

interface Name {
  name: string;
  title: string;
  reported: boolean;
  employment: number;
}

/**
 * Exactness first, then whether it is the role's own title, then whether people report the name, then
 * how many do the work.
 * @param score the index's own, for what all these leave open
 */
export function fitOf(query: string[], words: string[], entry: Name, score: number): Fit {
  const { name, title, reported, employment } = entry;
  return [
    exactness(query, words),
    Number(name === title),
    Number(reported),
    employment,
    -words.length,
    score,
  ];
}

/** To sort by, the better fit first. */
export function betterFit(a: Fit, b: Fit): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at === -1 ? 0 : (b[at] as number) - (a[at] as number);
}

/** 5 the same name, 4 in another order, 3 it begins so, 2 has each word, 1 each begins a word, 0 less. */
function exactness(query: string[], words: string[]): number {
  const has = new Set(words);
  const each = query.every((word) => has.has(word));
  if (each && new Set(query).size === has.size) {
    return query.every((word, at) => word === words[at]) ? 5 : 4;
  }
  if (begins(query, words)) return 3;
  if (each) return 2;
  return query.every((word) => words.some((one) => one.startsWith(word))) ? 1 : 0;
}

/** Whether the name begins with the query, of whose last word the rest may be missing. */
function begins(query: string[], words: string[]): boolean {
  return query.every((word, at) =>
    at === query.length - 1 ? words[at]?.startsWith(word) : words[at] === word,
  );
}
