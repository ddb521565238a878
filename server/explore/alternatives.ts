import { differenceOf } from "@/server/compare/difference";
import { amount } from "@/server/figures/figure";
import { formatAmount } from "@/server/figures/format";
import type { RoleLink } from "@/server/roles/profile";
import type { OccupationRow } from "./occupations";
import { ENTRY_LEVELS } from "./options";
import { amountIn, nameIn } from "./values";

/** So many of each kind are shown. */
const SHOWN = 3;

/** An occupation that is better in one thing, and by how much in words. */
export interface Alternative extends RoleLink {
  by: string;
}

/** Those that are better in a thing, the most alike first; where there are none, why. */
export interface Better {
  heading: string;
  /** the figure that it is judged by */
  figure: keyof OccupationRow["figures"];
  found: Alternative[];
  none: string | null;
}

/** Says by how much another is better in a thing; null where it is not, or cannot be told. */
type Judge = (other: OccupationRow) => string | null;

/**
 * Of occupations like one those that pay more, ask for less schooling or grow faster, of each published
 * code only the first.
 * @param alike the most alike first
 */
export const alternativesOf = (own: OccupationRow, alike: OccupationRow[]): Better[] =>
  KINDS.map(({ heading, figure, thing, judgeOf }) => {
    const judge = judgeOf(own);
    const found = judge ? betterBy(judge, own, alike) : [];
    const none = judge
      ? "None of them, as far as our sources tell."
      : `Our sources have no ${thing} of this one to measure by.`;
    return { heading, figure, found, none: found.length === 0 ? none : null };
  });

function betterBy(judge: Judge, own: OccupationRow, alike: OccupationRow[]): Alternative[] {
  const found: Alternative[] = [];
  const taken = new Set([own.published?.code]);
  for (const other of alike) {
    const by = taken.has(other.published?.code) ? null : judge(other);
    if (by === null) continue;
    taken.add(other.published?.code);
    found.push({ slug: other.slug, title: other.title, by });
    if (found.length === SHOWN) break;
  }
  return found;
}

/** Only what is higher beyond the margin of error is more. */
function payJudge({ figures }: OccupationRow): Judge | null {
  const own = figures["salary.yearly"];
  if (amountIn(own) === null) return null;
  return (other) => {
    const difference = differenceOf(own, other.figures["salary.yearly"]);
    if (difference.kind !== "higher" || difference.side !== "right") return null;
    const by = `+${formatAmount(amount(difference.by, "usd-year"))}`;
    return difference.atLeast ? `${by} or more` : by;
  };
}

function schoolingJudge({ figures }: OccupationRow): Judge | null {
  const own = nameIn(figures["education.entry"]);
  const level = ENTRY_LEVELS.indexOf(own ?? "");
  if (own === null || level === -1) return null;
  return (other) => {
    const theirs = nameIn(other.figures["education.entry"]);
    const asked = ENTRY_LEVELS.indexOf(theirs ?? "");
    if (theirs === null || asked === -1 || asked >= level) return null;
    return `${levelText(theirs)} instead of ${levelText(own)}`;
  };
}

/** "Associate's degree" as "associate's", "High school diploma or equivalent" as "high school diploma". */
const levelText = (level: string) =>
  level
    .replace(/'s degree$/, "'s")
    .replace(/ or equivalent$/, "")
    .toLowerCase();

function growthJudge({ figures }: OccupationRow): Judge | null {
  const own = amountIn(figures["outlook.growth"]);
  if (own === null) return null;
  return (other) => {
    const theirs = amountIn(other.figures["outlook.growth"]);
    if (theirs === null || theirs <= own || theirs <= 0) return null;
    return `${growthText(theirs)} instead of ${growthText(own)}`;
  };
}

const growthText = (percent: number) => formatAmount(amount(percent, "percent-change"));

const KINDS = [
  {
    heading: "Pays more",
    figure: "salary.yearly",
    thing: "average salary by the year",
    judgeOf: payJudge,
  },
  {
    heading: "Less schooling",
    figure: "education.entry",
    thing: "typical education",
    judgeOf: schoolingJudge,
  },
  {
    heading: "Grows faster",
    figure: "outlook.growth",
    thing: "projected growth",
    judgeOf: growthJudge,
  },
] as const;
