import type { PublishedFile, Reader, Row, Sheet, Source } from "../publication";
import { findSheet, hasHeader, rowsBelow, type TableRow } from "../table";
import { SOC_CODE } from "./soc";
import { Tally } from "./tally";

/** The files do not state their year: they are known from one release only. */
const SOURCE: Source = {
  id: "flc-2020",
  publisher: "U.S. Department of Labor, Office of Foreign Labor Certification",
  title: "Foreign Labor Certification Data Center, local wages",
  vintage: "July 2020 to June 2021 (OES May 2019)",
  terms: "Public domain",
  url: "https://flag.dol.gov/wage-data",
  attribution: "",
};

const sheetOf = (file: PublishedFile) => findSheet(file, null);

const AREA_COLUMNS = { code: "Area", title: "AreaName", states: "States" };

/** Areas of the local wages. */
export const localWageAreas: Reader = {
  publication: "Local wages, areas",
  source: () => SOURCE,
  recognises: (file) => hasHeader(sheetOf(file), 1, ["Area", "AreaName"]),
  read(file) {
    const tally = new Tally();
    const areas = rowsBelow(file, sheetOf(file) as Sheet, 1, AREA_COLUMNS).map((row): Row => {
      tally.keep(row, "code");
      const code = row.matching("code", /^\d{5,7}$/, "area code");
      return {
        source_id: SOURCE.id,
        code,
        // Metropolitan areas have the five digits of the federal list. The longer codes are the
        // survey's own: the rest of a state, mostly but not always named nonmetropolitan.
        kind: code.length === 5 ? "metropolitan" : "nonmetropolitan",
        title: row.text("title"),
        states: row.text("states").replaceAll("/", " "),
      };
    });
    return tally.reading({ areas });
  },
};

const OCCUPATION_COLUMNS = { code: "SocCode", title: "Title" };

/** Titles of the local wages' occupations (SOC 2010): they tell which codes still mean the same. */
export const localWageOccupations: Reader = {
  publication: "Local wages, occupations",
  source: () => SOURCE,
  recognises: (file) => hasHeader(sheetOf(file), 1, ["SocCode", "Title"]),
  read(file) {
    const tally = new Tally();
    const titles = new Map<string, string>();
    for (const row of rowsBelow(file, sheetOf(file) as Sheet, 1, OCCUPATION_COLUMNS)) {
      tally.keep(row, "code");
      titles.set(row.matching("code", SOC_CODE, "SOC code"), row.text("title"));
    }
    return { ...tally.reading({}), titles };
  },
};

const LEVEL_COLUMNS = {
  area: "Area",
  code: "SocCode",
  level1: "Level1",
  level2: "Level2",
  level3: "Level3",
  level4: "Level4",
};

/**
 * Wages are in dollars an hour, of some occupations in dollars a year, and nothing says which. No
 * hourly wage comes near 1,000 dollars (the highest is 141.87) and no yearly one (from 16,770).
 */
const unitOf = (wage: number) => (wage < 1000 ? "hour" : "year");

/**
 * Local wages. By the department's definition level 1 is the mean of the lowest-paid third and level
 * 3, which is (level 1 + 2 x level 4) / 3, the mean of all.
 */
export const localWages: Reader = {
  publication: "Local wages",
  source: () => SOURCE,
  recognises: (file) => hasHeader(sheetOf(file), 1, ["SocCode", "Level1"]),
  read(file) {
    const tally = new Tally();
    const rows = rowsBelow(file, sheetOf(file) as Sheet, 1, LEVEL_COLUMNS).map(parse);
    const areasWith = new Map<string, number>();
    for (const { wages } of rows) areasWith.set(wages, (areasWith.get(wages) ?? 0) + 1);
    const local_wages: Row[] = [];
    for (const { row, code, area, levels, wages } of rows) {
      if ((areasWith.get(wages) ?? 0) > 1) {
        tally.drop("same wages in another area: a wider area's");
        continue;
      }
      tally.keep(row, "code", `${code},${area}`);
      local_wages.push({
        occupation_code: code,
        area_code: area,
        unit: unitOf(levels.level1),
        mean: levels.level3,
        lowest_third_mean: levels.level1,
        source_id: SOURCE.id,
      });
    }
    return tally.reading({ local_wages });
  },
};

function parse(row: TableRow<keyof typeof LEVEL_COLUMNS>) {
  const code = row.matching("code", SOC_CODE, "SOC code");
  const area = row.matching("area", /^\d{5,7}$/, "area code");
  const levels = {
    level1: row.number("level1"),
    level2: row.number("level2"),
    level3: row.number("level3"),
    level4: row.number("level4"),
  };
  const all = Object.values(levels);
  if (new Set(all.map(unitOf)).size > 1) row.fail("level1", "hourly and yearly wages are mixed.");
  return { row, code, area, levels, wages: `${code}: ${all.join()}` };
}
