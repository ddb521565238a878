import { describe, expect, it } from "vitest";
import { openText } from "../open";
import { textOf } from "../testing-files";
import { jobSatisfaction } from "./job-satisfaction";

const HEADER =
  "table_id,row_id,sector_and_occupation_full_path,sector_and_occupation_level_1,sector_and_occupation_level_2,sector_and_occupation_level_3,sector_and_occupation_level_4,sector_and_occupation_level_5,sector_and_occupation_hierarchy_depth,field_total,field_job_satisfaction_very_satisfied,field_job_satisfaction_somewhat_satisfied,field_job_satisfaction_somewhat_dissatisfied,field_job_satisfaction_very_dissatisfied";
const file = (...lines: string[]) =>
  openText(Buffer.from(textOf([HEADER, ...lines])), "nscg-2021/7773_job_satisfaction.csv");

const ALL = "7773,r001,All sectors,All sectors,,,,,1,51764000,22804000,23329000,4394000,1236000";
const PSYCHOLOGISTS =
  "7773,r021,path,All sectors,S&E occupations,Social and related scientists,Psychologists,,4,233000,122000,97000,9000,S";
const ECONOMISTS =
  "7773,r019,path,All sectors,S&E occupations,Social and related scientists,Economists,,4,47000,31000,15000,2000,0.05";
const PHYSICISTS =
  "7773,r015,path,All sectors,S&E occupations,Physical and related scientists,Physicists,,4,41000,22000,17000,2000,";
const IN_BUSINESS =
  "7773,r050,path,All sectors,Business or industry,S&E occupations,,,3,5804000,2535000,2711000,459000,98000";

describe("job satisfaction of college graduates", () => {
  it("reads the groups of all sectors under the deepest of their names", () => {
    const published = file(ALL, PSYCHOLOGISTS, IN_BUSINESS);
    expect(jobSatisfaction.recognises(published)).toBe(true);
    const { tables, dropped } = jobSatisfaction.read(published);
    expect(tables.satisfaction_groups).toEqual([
      expect.objectContaining({ title: "All sectors", employed: 51764000 }),
      {
        title: "Psychologists",
        employed: 233000,
        very_satisfied: 122000,
        somewhat_satisfied: 97000,
        somewhat_dissatisfied: 9000,
        very_dissatisfied: { missing: "withheld" },
        source_id: "nscg-2021",
      },
    ]);
    expect(dropped).toEqual({ "of one sector": 1 });
  });

  it("tells a count that rounds to none from one that is not there", () => {
    const rows = jobSatisfaction.read(file(ECONOMISTS, PHYSICISTS)).tables.satisfaction_groups;
    expect(rows?.map(({ very_dissatisfied }) => very_dissatisfied)).toEqual([
      { under: 500 },
      { missing: "none-or-few" },
    ]);
  });

  it("refuses what is neither a sector nor a kind of occupations", () => {
    const other = IN_BUSINESS.replace("Business or industry", "Charity");
    expect(() => jobSatisfaction.read(file(other))).toThrow(
      'row 2, column "sector_and_occupation_level_2": "Charity" is neither',
    );
    expect(() => jobSatisfaction.read(file(ALL, ALL))).toThrow("stands in row 2 already");
  });
});
