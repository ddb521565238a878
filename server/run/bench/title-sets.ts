import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { openText } from "@/server/ingest/open";
import type { Sheet } from "@/server/ingest/sheet";
import { rowsBelow } from "@/server/ingest/table";
import { walk } from "@/server/ingest/walk";
import { FILED_HELD_OUT, isHeldOut } from "@/server/search/held-out";
import type { TitleEntry } from "@/server/search/title-index";

/** A title with the six-digit SOC codes that are right for it. */
export interface CodedTitle {
  title: string;
  codes: string[];
  /** kept out of all that the search was made or tuned with */
  isTest: boolean;
}

/** Titles of one origin. */
export interface TitleSet {
  name: string;
  titles: CodedTitle[];
  /** shares wanted of the test part: right first, right within three; null where none are */
  wanted: { first: number; three: number } | null;
}

/** So many filings say that a title is in use. */
const FEWEST_FILINGS = 4;
/** A code is as right as the commonest one where it has this share of its filings. */
const NEARLY_EVEN = 0.8;
/** Of the few titles of BLS every other one is for testing. */
const BLS_HELD_OUT = 2;
export const ONET_HELD_OUT = 10;

/** The sets that lie somewhere below a folder, by the names under which they are handed out. */
export async function titleSetsIn(folder: string): Promise<TitleSet[]> {
  const files = await walk(folder);
  const called = (name: RegExp) => files.filter(({ file }) => name.test(basename(file)));
  const filed = called(/^title_occupation\.csv$/).map(({ path }) => filedTitles(path));
  const bls = called(/^titles\.tsv$/).map(({ path }) => blsTitles(path));
  return Promise.all([...filed, ...bls]);
}

async function filedTitles(path: string): Promise<TitleSet> {
  const rows = await rowsOf(path, { title: "JOB_TITLE", code: "SOC_CODE", filings: "FILINGS" });
  const byTitle = new Map<string, Map<string, number>>();
  for (const row of rows) {
    const codes = byTitle.get(row.text("title")) ?? new Map<string, number>();
    const soc = row.text("code").slice(0, 7);
    codes.set(soc, (codes.get(soc) ?? 0) + row.number("filings"));
    byTitle.set(row.text("title"), codes);
  }
  const titles = [...byTitle].flatMap(([title, codes]): CodedTitle[] => {
    const filings = [...codes.values()].reduce((sum, count) => sum + count, 0);
    if (filings < FEWEST_FILINGS) return [];
    return [{ title, codes: commonest(codes), isTest: isHeldOut(title, FILED_HELD_OUT) }];
  });
  return { name: "employers' titles", titles, wanted: { first: 0.6, three: 0.75 } };
}

/** The code of most filings first, then those that have nearly as many. */
function commonest(codes: Map<string, number>): string[] {
  const sorted = [...codes].sort((a, b) => b[1] - a[1]);
  const least = (sorted[0]?.[1] ?? 0) * NEARLY_EVEN;
  return sorted.filter(([, filings]) => filings >= least).map(([code]) => code);
}

async function blsTitles(path: string): Promise<TitleSet> {
  const rows = await rowsOf(path, { title: "title", code: "soc" });
  const titles = rows.map((row) => ({
    title: row.text("title"),
    codes: row.text("code").split(";"),
    // The other half has served for tuning.
    isTest: !isHeldOut(row.text("title"), BLS_HELD_OUT),
  }));
  return { name: "BLS direct match titles", titles, wanted: { first: 0.75, three: 0.88 } };
}

/**
 * O*NET's own names: each tenth is asked of an index that lacks it.
 * @param socOf six-digit codes of roles by slug
 */
export function onetTitles(entries: TitleEntry[], socOf: Map<string, string>): TitleSet {
  const codes = new Map<string, Set<string>>();
  for (const { name, title, slug } of entries)
    if (name !== title) codes.set(name, (codes.get(name) ?? new Set()).add(socOf.get(slug) ?? ""));
  const titles = [...codes].flatMap(([title, socs]): CodedTitle[] =>
    isHeldOut(title, ONET_HELD_OUT) ? [{ title, codes: [...socs], isTest: true }] : [],
  );
  return { name: "O*NET's names", titles, wanted: null };
}

async function rowsOf<C extends Record<string, string>>(path: string, columns: C) {
  const file = openText(await readFile(path), path);
  return rowsBelow(file, file.sheets[0] as Sheet, 1, columns);
}
