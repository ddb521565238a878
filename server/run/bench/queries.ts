import { Client } from "pg";
import { compareBySlug } from "@/server/compare/compare";
import { prisma, statementName } from "@/server/db/client";
import { findPlacesPay } from "@/server/places/places-pay";
import { findRoleName, roleBySlug } from "@/server/roles/roles";
import { allSources } from "@/server/sources/sources";
import { percentile, timesOf } from "./numbers";
import type { Line } from "./report";

type Pair = [string, string];

/** What the pages ask the database for; those made of lists that are kept in process ask for nothing. */
const PAGES: Record<string, (pair: Pair) => Promise<unknown>> = {
  comparison: (pair) => Promise.all([compareBySlug(...pair), allSources()]),
  role: ([slug]) => Promise.all([roleBySlug(slug), allSources()]),
  "pay by area": ([slug]) => Promise.all([findRoleName(slug), findPlacesPay(slug), allSources()]),
};

const AIMS = { ms: 5, queries: 6 };

const NEW_CONNECTION = 60;

interface Asked {
  query: string;
  /** the values as JSON */
  params: string;
}

/**
 * For each page how long its data take, how many queries it asks and the slowest of them. A page asks its
 * queries at the same time; each is timed by itself, or they would wait for each other and for us.
 */
export async function benchQueries(pairs: Pair[]): Promise<Line[]> {
  let asked: Asked[] = [];
  prisma.$on("query", (event) => asked.push(event));
  const client = new Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  const lines: Line[] = [];
  for (const [page, ask] of Object.entries(PAGES)) {
    // The first ones connect and compile.
    for (const pair of pairs.slice(0, 10)) await ask(pair);
    asked = [];
    const times = await timesOf(pairs, ask);
    lines.push(
      { what: `data of ${page}`, p50: percentile(times, 0.5), p95: percentile(times, 0.95) },
      slowestOf(page, await timesByQuery(client, asked), asked.length / pairs.length),
    );
  }
  await client.end();
  return lines;
}

/** How long each query takes, with the way to the database and back, in milliseconds. */
async function timesByQuery(client: Client, asked: Asked[]): Promise<Map<string, number[]>> {
  const times = new Map<string, number[]>();
  // Prepared, as the pages ask it (server/db/client.ts).
  const ask = ({ query, params }: Asked) =>
    client.query({ text: query, values: JSON.parse(params), name: statementName(query) });
  // A connection that is new plans each statement a few times before it keeps a plan.
  for (const one of asked.slice(0, NEW_CONNECTION)) await ask(one);
  for (const one of asked) {
    const name = nameOf(one.query);
    times.set(name, [...(times.get(name) ?? []), ...(await timesOf([one], ask))]);
  }
  return times;
}

function slowestOf(page: string, byQuery: Map<string, number[]>, perPage: number): Line {
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
