import type { SearchHit } from "@/server/search/search";
import type { CodedTitle, TitleSet } from "./title-sets";

/** How often the search was right, in shares of the titles asked. */
export interface Accuracy {
  titles: number;
  first: number;
  three: number;
  empty: number;
}

type Search = (title: string) => Promise<SearchHit[]>;

/** What became of a title: where the first right role stands, 0 where none does. */
interface Outcome {
  group: string;
  place: number;
  isEmpty: boolean;
}

/** Titles of which no code is one of ours are left out: no answer to them could be right. */
export async function outcomesOf(
  titles: CodedTitle[],
  search: Search,
  socOf: Map<string, string>,
): Promise<Outcome[]> {
  const known = new Set(socOf.values());
  const outcomes: Outcome[] = [];
  for (const { title, codes } of titles) {
    if (!codes.some((code) => known.has(code))) continue;
    const hits = await search(title);
    const place = hits.findIndex(({ slug }) => codes.includes(socOf.get(slug) ?? "")) + 1;
    outcomes.push({ group: (codes[0] ?? "").slice(0, 2), place, isEmpty: hits.length === 0 });
  }
  return outcomes;
}

export function accuracyOf(outcomes: Outcome[]): Accuracy {
  const share = (is: (outcome: Outcome) => boolean) => outcomes.filter(is).length / outcomes.length;
  return {
    titles: outcomes.length,
    first: share(({ place }) => place === 1),
    three: share(({ place }) => place >= 1 && place <= 3),
    empty: share(({ isEmpty }) => isEmpty),
  };
}

/** The accuracy by the first two digits of the codes, the SOC's major groups. */
export function byGroup(outcomes: Outcome[]): [group: string, Accuracy][] {
  const groups = [...new Set(outcomes.map(({ group }) => group))].sort();
  return groups.map((group) => [group, accuracyOf(outcomes.filter((one) => one.group === group))]);
}

/** A set's two parts, the one that the search was tuned with and the one that it has not seen. */
export const partsOf = ({ titles }: TitleSet): [part: string, CodedTitle[]][] => [
  ["train", titles.filter(({ isTest }) => !isTest)],
  ["test", titles.filter(({ isTest }) => isTest)],
];
