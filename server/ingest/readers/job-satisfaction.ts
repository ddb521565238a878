import type { PublishedFile, Reader, Row } from "../publication";
import type { Sheet } from "../sheet";
import { findSheet, hasHeader, type Markers, rowsBelow, type TableRow } from "../table";
import { namedYear } from "./named-year";
import { Tally } from "./tally";

/** A group's name stands in the deepest of the levels that is filled. */
const LEVELS = {
  sectors: "sector_and_occupation_level_1",
  level2: "sector_and_occupation_level_2",
  level3: "sector_and_occupation_level_3",
  level4: "sector_and_occupation_level_4",
};
const COUNTS = {
  employed: "field_total",
  very_satisfied: "field_job_satisfaction_very_satisfied",
  somewhat_satisfied: "field_job_satisfaction_somewhat_satisfied",
  somewhat_dissatisfied: "field_job_satisfaction_somewhat_dissatisfied",
  very_dissatisfied: "field_job_satisfaction_very_dissatisfied",
};
const COLUMNS = { ...LEVELS, ...COUNTS };

/** Counts are rounded to thousands; the text file has 0.05 for those that round to none. */
const MARKERS: Markers = { S: "withheld", "": "none-or-few", "0.05": { under: 500 } };

/** The second level holds either the kinds of occupations, or a sector with all of these below it. */
const ONE_SECTOR = ["Business or industry", "Education", "Government"];
const KINDS = ["", "S&E occupations", "S&E-related occupations", "Non-S&E occupations"];

const sheetOf = (file: PublishedFile) => findSheet(file, null);

/** Job satisfaction of employed college graduates by the survey's groups of occupations, in people. */
export const jobSatisfaction: Reader = {
  publication: "National Survey of College Graduates, job satisfaction",
  columns: Object.values(COLUMNS),
  source(file) {
    const year = namedYear(file, "nscg-2021/7773_job_satisfaction.csv");
    return {
      id: `nscg-${year}`,
      publisher: "National Center for Science and Engineering Statistics",
      title: "National Survey of College Graduates, job satisfaction by occupation",
      vintage: year,
      terms: "Public domain",
      url: "https://ncses.nsf.gov/surveys/national-survey-college-graduates",
      attribution: "",
    };
  },
  recognises: (file) => hasHeader(sheetOf(file), 1, Object.values(COLUMNS)),
  read(file) {
    const source = { source_id: jobSatisfaction.source(file).id };
    const tally = new Tally();
    const rows: Row[] = [];
    for (const row of rowsBelow(file, sheetOf(file) as Sheet, 1, COLUMNS)) {
      if (isOfOneSector(row)) {
        tally.drop("of one sector");
        continue;
      }
      const title = groupOf(row);
      tally.keep(row, "sectors", title);
      const counts = Object.keys(COUNTS) as (keyof typeof COUNTS)[];
      const figures = counts.map((name) => [name, row.figure(name, MARKERS)]);
      rows.push({ title, ...Object.fromEntries(figures), ...source });
    }
    return tally.reading({ satisfaction_groups: rows });
  },
};

type SurveyRow = TableRow<keyof typeof COLUMNS>;

function isOfOneSector(row: SurveyRow): boolean {
  row.matching("sectors", /^All sectors$/, 'group of "All sectors"');
  const second = row.text("level2");
  if (!KINDS.includes(second) && !ONE_SECTOR.includes(second))
    row.fail("level2", `"${second}" is neither a sector nor a kind of occupations.`);
  return ONE_SECTOR.includes(second);
}

const groupOf = (row: SurveyRow): string =>
  [row.text("level4"), row.text("level3"), row.text("level2")].find(Boolean) ?? row.text("sectors");
