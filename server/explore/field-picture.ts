import { sorted } from "./explore";
import type { OccupationRow } from "./occupations";
import { amountIn } from "./values";

/** A published occupation in the picture of a field. */
export interface Point {
  /** the occupation whose page it leads to */
  slug: string;
  /** as published: several occupations of ours can share it */
  title: string;
  /** dollars a year */
  pay: number;
  /** percent over the projected decade */
  growth: number;
  /** 1 is the one with the most jobs; null for all but the largest */
  rank: number | null;
}

/** So many of the largest carry a number in the picture. */
const RANKED = 5;

/** One occupation for each published code: the one that bears its title, else the first. */
export function oneForEachCode(rows: OccupationRow[]): OccupationRow[] {
  const byCode = new Map<string, OccupationRow>();
  for (const row of rows) {
    const { published } = row;
    if (published && (!byCode.has(published.code) || bearsItsTitle(row)))
      byCode.set(published.code, row);
  }
  return [...byCode.values()];
}

const bearsItsTitle = ({ published, officialTitle }: OccupationRow) =>
  published?.title === officialTitle;

/** The published occupations of which both pay and growth are known, the largest first. */
export function pointsOf(rows: OccupationRow[]): Point[] {
  const jobs = ({ figures }: OccupationRow) => amountIn(figures["outlook.jobs"]) ?? 0;
  return oneForEachCode(rows)
    .flatMap((row) => {
      const pay = amountIn(row.figures["salary.yearly"]);
      const growth = amountIn(row.figures["outlook.growth"]);
      return pay === null || growth === null ? [] : [{ row, pay, growth }];
    })
    .sort((a, b) => jobs(b.row) - jobs(a.row))
    .map(({ row, pay, growth }, at) => ({
      slug: row.slug,
      title: bearsItsTitle(row) ? row.title : (row.published?.title ?? row.title),
      pay,
      growth,
      rank: at < RANKED ? at + 1 : null,
    }));
}

/** The published occupations at the top by a figure; those without it have no place. */
export function topBy(
  rows: OccupationRow[],
  by: "pay" | "growth" | "openings",
  count: number,
): OccupationRow[] {
  const figure = { pay: "salary.yearly", growth: "outlook.growth", openings: "outlook.openings" }[
    by
  ] as keyof OccupationRow["figures"];
  const known = oneForEachCode(rows).filter(({ figures }) => amountIn(figures[figure]) !== null);
  return sorted(known, by, "desc").slice(0, count);
}
