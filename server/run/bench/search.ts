import { readFile } from "node:fs/promises";
import { searchRoles } from "@/server/search/search";
import { percentile, timesOf } from "./numbers";
import type { Line } from "./report";

const SEARCHES = 400;
const MANY = 20;
const AIMS = { alone: 5, atOnce: 50 };
const NO_AIMS: Partial<typeof AIMS> = {};

/**
 * Search over all titles: in this process, which is what the aims are of, and by the procedure that the
 * search boxes call, most of whose time is Next's and HTTP's.
 */
export async function benchSearch(url: string): Promise<Line[]> {
  const queries = await queriesOf(SEARCHES);
  const byHttp = async (query: string) => {
    const input = encodeURIComponent(JSON.stringify({ query: query.slice(0, 200) }));
    const response = await fetch(`${url}/api/trpc/role.search?input=${input}`);
    if (!response.ok) throw new Error(`The search for "${query}" was answered ${response.status}.`);
    await response.text();
  };
  const ways = [
    { way: "search, in process", search: (query: string) => searchRoles(query), aims: AIMS },
    { way: "search, by HTTP", search: byHttp, aims: NO_AIMS },
  ];
  const lines: Line[] = [];
  for (const { way, search, aims } of ways) {
    // The first one builds the index.
    await timesOf(queries.slice(0, 50), search);
    const [alone, atOnce] = [await timesOf(queries, search), await timesOf(queries, search, MANY)];
    lines.push(lineOf(`${way}, alone`, alone, aims.alone));
    lines.push(lineOf(`${way}, ${MANY} at a time`, atOnce, aims.atOnce));
  }
  return lines;
}

function lineOf(what: string, times: number[], aim: number | undefined): Line {
  const p95 = percentile(times, 0.95);
  const line = { what, p50: percentile(times, 0.5), p95 };
  return aim === undefined ? line : { ...line, aim: `95% under ${aim} ms`, holds: p95 < aim };
}

/** The queries that the search's own test holds, over and over. */
async function queriesOf(count: number): Promise<string[]> {
  const [, ...lines] = (await readFile("server/search/queries.tsv", "utf-8")).trimEnd().split("\n");
  const queries = lines.map((line) => line.split("\t")[0] ?? "").filter(Boolean);
  return Array.from({ length: count }, (_, at) => queries[at % queries.length] as string);
}
