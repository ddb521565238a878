import type { Tables } from "../collect";
import { readHandTable } from "../curated";
import type { Row, Source } from "../publication";

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

interface CensusTitle {
  census_title: string;
  title_2022: string;
  level: string;
  codes: string[];
}

/** Matched and published detailed titles of one Census table. */
export interface CensusCoverage {
  table: "census_ages" | "census_people";
  matched: number;
  published: number;
  unmatched: string[];
}

type Match = { title: string; scope: "exact" | "wider" | "group" } | undefined;

/** Fills `census_matches` for every SOC code of ours, and says what share of each table it covers. */
export async function matchCensus(tables: Tables): Promise<CensusCoverage[]> {
  const hand = await readHandTable(CENSUS_TITLES, ["census_title", "title_2022", "level", "soc"]);
  const titles = hand.map(({ soc, ...row }) => ({ ...row, codes: soc.split(" ") }));
  const ages = matcher(titles, "census_title", titlesOf(tables.census_ages));
  const people = matcher(titles, "title_2022", titlesOf(tables.census_people));
  const socCodes = [...new Set(tables.occupations.map(({ soc_code }) => String(soc_code)))];
  tables.census_matches = socCodes.flatMap((code) => matchRow(code, ages(code), people(code)));
  return [
    coverage("census_ages", tables.census_ages, titles, "census_title"),
    coverage("census_people", tables.census_people, titles, "title_2022"),
  ];
}

function matchRow(code: string, age: Match, people: Match): Row[] {
  if (!age && !people) return [];
  const row = {
    soc_code: code,
    age_title: age?.title ?? null,
    age_scope: age?.scope ?? "",
    people_title: people?.title ?? null,
    people_scope: people?.scope ?? "",
    source_id: CENSUS_SOURCE.id,
  };
  return [row];
}

const titlesOf = (rows: Row[]) => new Set(rows.map(({ title }) => String(title)));

/** Finds the published title that speaks of a code most closely: the one of the fewest codes. */
function matcher(
  titles: CensusTitle[],
  column: "census_title" | "title_2022",
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
  table: CensusCoverage["table"],
  rows: Row[],
  titles: CensusTitle[],
  column: "census_title" | "title_2022",
): CensusCoverage {
  const levels = new Map(titles.map((title) => [title[column], title.level]));
  const detailed = rows.map(({ title }) => String(title)).filter((t) => levels.get(t) !== "group");
  const unmatched = detailed.filter((title) => !levels.has(title));
  const published = detailed.length;
  return { table, published, matched: published - unmatched.length, unmatched };
}
