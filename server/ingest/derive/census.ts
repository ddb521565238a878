import type { Tables } from "../collect";
import { readHandTable } from "../curated";
import type { Row, Source, TableName } from "../publication";
import { type Coverage, coverageOf } from "./coverage";

const CENSUS_TITLES = "server/ingest/curated/census-titles.tsv";

/** Who says which Census title speaks of which SOC code: we do, from the titles. */
export const CENSUS_SOURCE: Source = {
  id: "census-soc",
  publisher: "Rolewise",
  title: "Census occupation titles matched to SOC codes",
  vintage: "2026",
  terms: "MIT, as the rest of this repository",
  url: "",
  attribution: "",
};

type TitleColumn = "census_title" | "title_2022";

type CensusTitle = Record<TitleColumn | "level", string> & { codes: string[] };

/** The tables by Census title: their columns in `census_matches`, and whose titles they use. */
const CENSUS_TABLES = [
  { table: "census_ages", prefix: "age", column: "census_title" },
  { table: "census_people", prefix: "people", column: "title_2022" },
  { table: "census_earnings", prefix: "earnings", column: "census_title" },
  { table: "census_unemployment", prefix: "unemployment", column: "census_title" },
] as const;

type Match = { title: string; scope: "exact" | "wider" | "group" } | undefined;

/** Fills `census_matches` for every SOC code of ours, and says what share of each table it covers. */
export async function matchCensus(tables: Tables): Promise<Coverage[]> {
  const hand = await readHandTable(CENSUS_TITLES, ["census_title", "title_2022", "level", "soc"]);
  const titles = hand.map(({ soc, ...row }) => ({ ...row, codes: soc.split(" ") }));
  const matchers = CENSUS_TABLES.map(({ table, prefix, column }) => ({
    prefix,
    find: matcher(titles, column, titlesOf(tables[table])),
  }));
  const socCodes = [...new Set(tables.occupations.map(({ soc_code }) => String(soc_code)))];
  tables.census_matches = socCodes.flatMap((code) =>
    matchRow(
      code,
      matchers.map(({ prefix, find }) => [prefix, find(code)]),
    ),
  );
  return CENSUS_TABLES.map(({ table, column }) => coverage(table, tables[table], titles, column));
}

function matchRow(code: string, matches: [prefix: string, match: Match][]): Row[] {
  if (matches.every(([, match]) => !match)) return [];
  const columns = matches.flatMap(([prefix, match]) => [
    [`${prefix}_title`, match?.title ?? null],
    [`${prefix}_scope`, match?.scope ?? ""],
  ]);
  return [{ soc_code: code, ...Object.fromEntries(columns), source_id: CENSUS_SOURCE.id }];
}

const titlesOf = (rows: Row[]) => new Set(rows.map(({ title }) => String(title)));

/** Finds the published title that speaks of a code most closely: the one of the fewest codes. */
function matcher(
  titles: CensusTitle[],
  column: TitleColumn,
  published: Set<string>,
): (code: string) => Match {
  const usable = titles.filter((title) => published.has(title[column]));
  const bySize = usable.toSorted((a, b) => a.codes.length - b.codes.length);
  return (code) => {
    const holds = ({ level, codes }: CensusTitle) =>
      codes.includes(level === "detailed" ? code : majorOf(code));
    const detailed = bySize.find((title) => title.level === "detailed" && holds(title));
    if (detailed)
      return { title: detailed[column], scope: detailed.codes.length === 1 ? "exact" : "wider" };
    const group = bySize.find(
      (title) => title.level === "group" && title.codes.length === 1 && holds(title),
    );
    return group && { title: group[column], scope: "group" };
  };
}

const majorOf = (code: string) => `${code.slice(0, 2)}-0000`;

function coverage(
  table: TableName,
  rows: Row[],
  titles: CensusTitle[],
  column: TitleColumn,
): Coverage {
  const levels = new Map(titles.map((title) => [title[column], title.level]));
  const detailed = rows.map(({ title }) => String(title)).filter((t) => levels.get(t) !== "group");
  return coverageOf(table, detailed, levels);
}
