import { compareBySlug } from "@/server/compare/compare";
import { prisma } from "@/server/db/client";
import { findPlacesPay } from "@/server/places/places-pay";
import { findRoleName, roleBySlug } from "@/server/roles/roles";
import { warmFigures } from "@/server/site/warm";
import { allSources } from "@/server/sources/sources";
import { percentile, timesOf } from "./numbers";
import type { Line } from "./report";

type Pair = [string, string];

/** The figures that pages are made of: all of them are held in memory. */
const PAGES: Record<string, (pair: Pair) => Promise<unknown>> = {
  comparison: (pair) => Promise.all([compareBySlug(...pair), allSources()]),
  role: ([slug]) => Promise.all([roleBySlug(slug), allSources()]),
  "pay by area": ([slug]) => Promise.all([findRoleName(slug), findPlacesPay(slug), allSources()]),
};

/** Which data are loaded is looked up every few seconds, for all pages. */
const MOST_QUERIES = 0.1;

/** For each page how long its figures take, and how often it asks the database for any. */
export async function benchQueries(pairs: Pair[]): Promise<Line[]> {
  await warmFigures();
  let queries = 0;
  prisma.$on("query", () => {
    queries += 1;
  });
  const lines: Line[] = [];
  for (const [page, ask] of Object.entries(PAGES)) {
    // The first ones compile.
    for (const pair of pairs.slice(0, 10)) await ask(pair);
    queries = 0;
    const times = await timesOf(pairs, ask);
    const perPage = queries / pairs.length;
    lines.push({
      what: `figures of ${page} (${perPage.toFixed(2)} queries)`,
      p50: percentile(times, 0.5),
      p95: percentile(times, 0.95),
      p99: percentile(times, 0.99),
      aim: `at most ${MOST_QUERIES} queries`,
      holds: perPage <= MOST_QUERIES,
    });
  }
  return lines;
}
