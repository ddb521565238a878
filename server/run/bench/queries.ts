import { compareBySlug } from "@/server/compare/compare";
import { prisma } from "@/server/db/client";
import { findLocalPay } from "@/server/roles/local-pay";
import { findRoleName, roleBySlug } from "@/server/roles/roles";
import { allSources } from "@/server/sources/sources";
import { percentile } from "./numbers";
import type { Line } from "./report";

type Pair = [string, string];

/** What the pages ask the database for; those made of lists that are kept in process ask for nothing. */
const PAGES: Record<string, (pair: Pair) => Promise<unknown>> = {
  comparison: (pair) => Promise.all([compareBySlug(...pair), allSources()]),
  role: ([slug]) => Promise.all([roleBySlug(slug), allSources()]),
  "pay by area": ([slug]) => Promise.all([findRoleName(slug), findLocalPay(slug), allSources()]),
};

const AIMS = { ms: 5, queries: 6 };

interface Asked {
  query: string;
  /** in milliseconds, the way to the database included */
  duration: number;
}

/** For each page the slowest of its queries, and how many it asks. Pages are made one after another. */
export async function benchQueries(pairs: Pair[]): Promise<Line[]> {
  let asked: Asked[] = [];
  prisma.$on("query", (event) => asked.push(event));
  const lines: Line[] = [];
  for (const [page, ask] of Object.entries(PAGES)) {
    // The first ones connect and compile.
    for (const pair of pairs.slice(0, 10)) await ask(pair);
    asked = [];
    for (const pair of pairs) await ask(pair);
    lines.push(lineOf(page, asked, asked.length / pairs.length));
  }
  return lines;
}

function lineOf(page: string, asked: Asked[], perPage: number): Line {
  const byQuery = new Map<string, number[]>();
  for (const { query, duration } of asked)
    byQuery.set(nameOf(query), [...(byQuery.get(nameOf(query)) ?? []), duration]);
  const [name, times] = [...byQuery].reduce((slowest, one) =>
    percentile(one[1], 0.95) > percentile(slowest[1], 0.95) ? one : slowest,
  );
  const p95 = percentile(times, 0.95);
  return {
    what: `slowest query of ${page} (${perPage.toFixed(1)} queries): ${name}`,
    p50: percentile(times, 0.5),
    p95,
    p99: percentile(times, 0.99),
    aim: `95% under ${AIMS.ms} ms, at most ${AIMS.queries}`,
    holds: p95 < AIMS.ms && perPage <= AIMS.queries,
  };
}

/** The first tables that a query names: enough to tell ours apart. */
function nameOf(query: string): string {
  const tables = [...query.matchAll(/(?:FROM|JOIN)\s+(?:"public"\.)?"?([a-z]\w+)/g)];
  return [...new Set(tables.map(([, table]) => table))].slice(0, 3).join(", ");
}
