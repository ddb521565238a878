import { keptWithData } from "@/server/db/kept";
import { citationsById } from "@/server/sources/citations";
import { allSources, type Source } from "@/server/sources/sources";
import { pairSlugs } from "./address";
import { type Comparison, compareBySlug } from "./compare";
import { comparisonThemes, type RolePair, type Theme } from "./themes";
import type { Sentence } from "./wording/sentence";

const PAIRS_A_THEME = 4;

/** What a pair earns as its comparison says it, its sides as there, with the sources of those figures. */
export interface PayAnswer extends Pick<Comparison, "left" | "right" | "outEarning"> {
  sentences: Sentence[];
  sources: Source[];
}

/** A pair of each theme to begin with, the answer for one of them, and the themes with their others. */
export interface Examples {
  pairs: RolePair[];
  answer: PayAnswer | null;
  themes: Theme[];
}

/** What the home page shows of comparisons. Kept in process: it is the same for everybody. */
export const comparisonExamples = keptWithData("comparison examples", findExamples);

async function findExamples(): Promise<Examples> {
  const all = await comparisonThemes(PAIRS_A_THEME);
  const themes = all.map((theme) => ({ ...theme, example: exampleOf(theme) }));
  // One of the two clearly pays more there: its picture says something.
  const pictured = themes.find(({ id }) => id === "pay-rises")?.example;
  return {
    pairs: themes.flatMap(({ example }) => example ?? []),
    answer: pictured ? await payAnswer(pictured) : null,
    themes: themes.map(({ example, pairs, ...theme }) => ({
      ...theme,
      pairs: pairs.filter((pair) => pair !== example),
    })),
  };
}

/** The pair of the shortest names: three of them are to be read at a glance, and fit a phone's screen. */
export function exampleOf({ pairs }: Pick<Theme, "pairs">): RolePair | undefined {
  const length = ({ left, right }: RolePair) => left.title.length + right.title.length;
  return [...pairs].sort((a, b) => length(a) - length(b))[0];
}

async function payAnswer(pair: RolePair): Promise<PayAnswer | null> {
  const [comparison, sources] = await Promise.all([
    compareBySlug(...pairSlugs(pair.left.slug, pair.right.slug)),
    allSources(),
  ]);
  if ("unknown" in comparison) return null;
  const { left, right, opening, outEarning } = comparison;
  const shown = [left, right].flatMap(({ figures }) => [
    figures["salary.yearly"],
    figures["salary.range"],
  ]);
  const ids = shown.flatMap(({ sourceId }) => sourceId ?? []);
  return {
    left,
    right,
    outEarning,
    sentences: opening.sentences,
    sources: citationsById(ids, sources).map(({ source }) => source),
  };
}
