import { describe, expect, it } from "vitest";
import type { Completions, Institution } from "../awards";
import type { Reading, Source } from "../publication";
import { tablesWith } from "../testing-tables";
import { fillAwards } from "./awards";

const NURSES = "29-1141";
const COOKS = "35-2014";
const NURSING = "51.3801";
const ADMINISTRATION = "51.3802";

const institution = (name: string): Institution => ({ name, city: "Normal", state: "AL" });
const INSTITUTIONS = new Map(
  ["Yale", "Brown", "Auburn", "Emory", "Duke", "Cornell"].map((name, at) => [
    `10000${at}`,
    institution(name),
  ]),
);
const YALE = "100000";
const BROWN = "100001";

const COMPLETIONS: Completions = new Map([
  [
    `${NURSING} bachelor`,
    new Map([...INSTITUTIONS.keys()].map((id) => [id, id === BROWN ? 2 : 5])),
  ],
  [`${NURSING} associate`, new Map([[YALE, 900]])],
  [`${ADMINISTRATION} bachelor`, new Map([[BROWN, 4]])],
]);

const read = (file: string, part: Partial<Reading>) => ({
  file,
  source: { id: file.slice(0, -4) } as Source,
  reading: { tables: {}, read: 0, kept: 0, dropped: {}, ...part },
});
const READ = [
  read("c2024_a.csv", { completions: COMPLETIONS }),
  read("hd2024.csv", { institutions: INSTITUTIONS }),
];

const major = (soc_code: string, cip_code: string) => ({ soc_code, cip_code });
const tablesOf = (nursesNeed: string) =>
  tablesWith({
    occupations: [
      { code: `${NURSES}.00`, soc_code: NURSES, projection_code: NURSES },
      { code: `${NURSES}.01`, soc_code: NURSES, projection_code: NURSES },
      { code: `${COOKS}.00`, soc_code: COOKS, projection_code: COOKS },
      { code: "55-3016.00", soc_code: "55-3016", projection_code: null },
    ],
    projections: [
      { occupation_code: NURSES, entry_education: nursesNeed, source_id: "ep" },
      { occupation_code: COOKS, entry_education: "High school diploma or equivalent" },
    ],
    majors: [
      major(COOKS, "12.0500"),
      major(NURSES, NURSING),
      major(NURSES, ADMINISTRATION),
      major(NURSES, "51.3803"),
      major("55-3016", "29.0001"),
    ],
  });

const filled = (nursesNeed: string) => {
  const tables = tablesOf(nursesNeed);
  fillAwards(tables, READ);
  return tables;
};

describe("awards in the fields that lead to an occupation", () => {
  it("are those at the level that it asks for, and none where it asks for none", () => {
    // 5 of six institutions confer 5, Brown 2.
    expect(filled("Bachelor's degree").field_awards).toEqual([
      { soc_code: NURSES, cip_code: NURSING, level: "bachelor", awards: 27, source_id: "c2024_a" },
      {
        soc_code: NURSES,
        cip_code: ADMINISTRATION,
        level: "bachelor",
        awards: 4,
        source_id: "c2024_a",
      },
      { soc_code: NURSES, cip_code: "51.3803", level: "bachelor", awards: 0, source_id: "c2024_a" },
    ]);
    const associates = filled("Associate's degree").field_awards;
    expect(associates.map(({ level, awards }) => [level, awards])).toEqual([
      ["associate", 900],
      ["associate", 0],
      ["associate", 0],
    ]);
    expect(filled("Some college, no degree").field_awards).toEqual([]);
  });

  it("name the five institutions that conferred most in all the fields, ties by name", () => {
    const { college_awards } = filled("Bachelor's degree");
    // Brown has 2 + 4; of the others with 5 Yale comes last by name.
    expect(
      college_awards.map(({ position, institution, awards }) => [position, institution, awards]),
    ).toEqual([
      [1, "Brown", 6],
      [2, "Auburn", 5],
      [3, "Cornell", 5],
      [4, "Duke", 5],
      [5, "Emory", 5],
    ]);
    expect(college_awards[0]).toEqual({
      soc_code: NURSES,
      position: 1,
      institution: "Brown",
      city: "Normal",
      state: "AL",
      level: "bachelor",
      awards: 6,
      source_id: "c2024_a",
    });
    expect(filled("Master's degree").college_awards).toEqual([]);
  });
});

describe("files that do not go together are refused", () => {
  const tables = () => tablesOf("Bachelor's degree");

  it("where two hold the awards", () => {
    const older = read("c2023_a.csv", { completions: COMPLETIONS });
    expect(() => fillAwards(tables(), [...READ, older])).toThrow(
      "c2023_a.csv: c2024_a.csv holds completions as well.",
    );
  });

  it("where an institution has no name", () => {
    const few = read("hd2020.csv", { institutions: new Map([[YALE, institution("Yale")]]) });
    expect(() => fillAwards(tables(), [READ[0] as (typeof READ)[0], few])).toThrow(
      'hd2020.csv, column "UNITID": institution 100001 confers awards in c2024_a.csv',
    );
  });

  it("where the projections ask for what we do not know", () => {
    expect(() => filled("Two degrees")).toThrow(
      'ep, sheet "Table 1.2": 29-1141 asks for "Two degrees", which is no level of education',
    );
  });
});
