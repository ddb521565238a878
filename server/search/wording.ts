import type { SearchAnswer } from "./title-index";

/** Which words of a query led to the answer, as a sentence; "" where all of them did. */
export function unusedSentence({ used, unused }: Pick<SearchAnswer, "used" | "unused">): string {
  if (unused.length === 0 || used.length === 0) return "";
  return `Found by ${quoted(used)}; ${quoted(unused)} told nothing about the work.`;
}

const LIST = new Intl.ListFormat("en-US", { type: "conjunction" });

/** Words that stand twice are said once. */
const quoted = (words: string[]) => LIST.format([...new Set(words)].map((word) => `“${word}”`));
