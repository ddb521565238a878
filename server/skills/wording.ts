import type { Side } from "@/server/compare/difference";
import {
  type Named,
  plainText,
  type Sentence,
  subject,
  verb,
} from "@/server/compare/wording/sentence";
import { grouped } from "@/server/figures/format";
import { type Need, needsOf } from "./compared";
import { listInText } from "./names";
import type { Similarity } from "./similarity";
import type { RatingsCompared } from "./skills";

/** How many gaps a sentence names. */
const NAMED = 3;

/**
 * What there is to say of two roles' skills: how alike they are and the widest gaps between them, or why
 * neither can be told.
 */
export function skillSentences(
  { similarity, unrated, elements }: RatingsCompared,
  leftRole: Named["role"],
  rightRole: Named["role"],
): Sentence[] {
  const [left, right] = [
    { side: "left" as const, role: leftRole },
    { side: "right" as const, role: rightRole },
  ];
  if (!similarity) return [noSimilaritySentence(unrated, { left, right })];
  return [
    similaritySentence(similarity, left, right),
    gapsSentence(needsOf(elements, "level"), left, right),
  ];
}

/** How alike two roles are, and how close each is to the other among all that are rated. */
export function similaritySentence(
  { value, fromLeft, fromRight, others }: Similarity,
  left: Named,
  right: Named,
): Sentence {
  const start: Sentence = [
    subject(left, true),
    ` ${verb(left, "resembles", "resemble")} `,
    subject(right),
    ` by ${value < 0 ? "less than 0" : value} of 100 in the skills and knowledge that matter: `,
  ];
  const all = `the ${grouped(others)} others that O*NET rates`;
  return fromLeft === 1 && fromRight === 1
    ? [...start, `none of ${all} is closer to either.`]
    : [
        ...start,
        `of ${all}, ${closer(fromLeft)} closer to the first, ${count(fromRight)} to the second.`,
      ];
}

const count = (place: number) => (place === 1 ? "none" : grouped(place - 1));
const closer = (place: number) => `${count(place)} ${place <= 2 ? "is" : "are"}`;

/**
 * The widest of the gaps in level that are sure; that there is none, and why, where there is none. The
 * sentence before has marked the roles.
 */
export function gapsSentence(needs: Need[], left: Named, right: Named): Sentence {
  const widest = needs.filter(({ sure }) => sure).slice(0, NAMED);
  if (widest.length === 0) return [noGapText(needs)];
  const [first, second] = [left, right]
    .map((party) => ({ party, needs: widest.filter(({ side }) => side === party.side) }))
    .filter(({ needs: own }) => own.length > 0)
    .sort((a, b) => (b.needs[0]?.by ?? 0) - (a.needs[0]?.by ?? 0));
  const part = (
    { party, needs: own }: { party: Named; needs: Need[] },
    start: boolean,
  ): Sentence => [
    nameOf(party, start),
    ` ${verb(party, "needs", "need")} clearly more ${listInText(own.map(({ element }) => element))}`,
  ];
  if (!first) return [];
  return [...part(first, true), ...(second ? ["; ", ...part(second, false)] : []), "."];
}

const nameOf = (party: Named, start: boolean) => plainText([subject(party, start)]);

const noGapText = (needs: Need[]) =>
  needs.length === 0
    ? "Neither needs clearly more of what is important to it: every gap in level is within its margin of error."
    : "Whether either needs more of anything cannot be told: O*NET publishes no standard errors for the gaps there are.";

/** Why the two have no similarity: which of them O*NET has not rated, or that they are one. */
export function noSimilaritySentence(
  unrated: Side[],
  { left, right }: { left: Named; right: Named },
): Sentence {
  if (unrated.length === 0)
    return [
      "Both are rated as one occupation, so that nothing sets their skills and knowledge apart.",
    ];
  const parties = unrated.map((side) => (side === "left" ? left : right));
  return [
    "O*NET has no ratings of skills and knowledge for ",
    ...parties.flatMap((party, at) => [at > 0 ? " or " : "", subject(party)]),
    ", so that neither how alike the two are nor what each needs more of can be told.",
  ];
}
