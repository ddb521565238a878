import { describe, expect, it } from "vitest";
import type { PublishedFile } from "../publication";
import { oews } from "./oews";
import { oewsCopy } from "./oews-copy";

const text = (file: string, ...lines: string[]): PublishedFile => ({
  file,
  sheets: [{ name: null, rows: lines.map((line) => line.split("|")) }],
});

const STATE =
  "AREA|AREA_TITLE|AREA_TYPE|PRIM_STATE|OCC_CODE|OCC_TITLE|O_GROUP|TOT_EMP|JOBS_1000|LOC_QUOTIENT|H_MEAN|A_MEAN|H_MEDIAN|A_PCT10|A_PCT25|A_MEDIAN|A_PCT75|A_PCT90";
const METRO =
  "AREA|AREA_TITLE|AREA_TYPE|OCC_CODE|TOT_EMP|LOC_QUOTIENT|A_PCT10|A_PCT25|A_MEDIAN|A_PCT75|A_PCT90";

const EMPTY = { missing: "not-in-copy" };

describe("a public copy of wages by place", () => {
  it("of states: yearly pay, by the hour only where there is none", () => {
    const file = text(
      "state_M2025.csv",
      STATE,
      "1|Alabama|2|AL|51-3011|Bakers|detailed|120|0.1|0.8|18|38000|17|25000|30000|36000|40000|52000",
      "1|Alabama|2|AL|27-2011|Actors|detailed|40|0.1||21.5||20|||||",
      "1|Alabama|2|AL|51-0000|Production|major|900|1|1|20|40000|19|1|2|3|4|5",
    );
    const { tables, dropped } = oewsCopy.read(file);
    const place = { source_id: "oews-copy-2025", area_code: "01", industry_code: "000000" };
    expect(tables.wages).toEqual([
      {
        ...place,
        occupation_code: "51-3011",
        employment: 120,
        mean_annual: 38000,
        p10_annual: 25000,
        p25_annual: 30000,
        median_annual: 36000,
        p75_annual: 40000,
        p90_annual: 52000,
        location_quotient: 0.8,
      },
      {
        ...place,
        occupation_code: "27-2011",
        employment: 40,
        mean_hourly: 21.5,
        median_hourly: 20,
        mean_annual: EMPTY,
        p10_annual: EMPTY,
        p25_annual: EMPTY,
        median_annual: EMPTY,
        p75_annual: EMPTY,
        p90_annual: EMPTY,
        location_quotient: EMPTY,
      },
    ]);
    expect(tables.areas).toEqual([
      { code: "01", kind: "state", title: "Alabama", states: "AL", source_id: "oews-copy-2025" },
    ]);
    expect(dropped).toEqual({ "group of occupations": 1 });
  });

  it("of areas: without means, with codes that keep or lose their zeros", () => {
    const file = text(
      "metropolitan_M2025.csv",
      METRO,
      "0010180|Abilene, TX|4|51-3011|50|1.2|20000|25000|30000|35000|40000",
      "100001|Northwest Alabama nonmetropolitan area|6|51-3011|40|0.4|1|2|3|4|5",
    );
    const { tables } = oewsCopy.read(file);
    expect(tables.areas?.map(({ code, kind, states }) => [code, kind, states])).toEqual([
      ["10180", "metropolitan", "TX"],
      ["0100001", "nonmetropolitan", ""],
    ]);
    expect(tables.wages?.[0]).not.toHaveProperty("mean_annual");
  });

  it("says in its source what it is a copy of, of which year by its name", () => {
    expect(oewsCopy.source(text("a/state_M2026.csv", STATE))).toMatchObject({
      id: "oews-copy-2026",
      vintage: "May 2026",
      title: expect.stringMatching(/copy without standard errors$/),
    });
    expect(() => oewsCopy.source(text("states.csv", STATE))).toThrow("such as state_M2025.csv.");
  });

  it("is told apart from the publisher's tables, and refuses a place twice or of no kind", () => {
    expect(oews.recognises(text("state_M2025.csv", STATE))).toBe(false);
    const row = "1|Alabama|2|AL|51-3011|Bakers|detailed|1|1|1|1|1|1|1|1|1|1|1";
    expect(() => oewsCopy.read(text("state_M2025.csv", STATE, row, row))).toThrow(
      'row 3, column "OCC_CODE": "51-3011" stands in row 2 already.',
    );
    expect(() =>
      oewsCopy.read(text("state_M2025.csv", STATE, row.replace("|2|AL", "|3|AL"))),
    ).toThrow('column "AREA_TYPE": "3" is no area type that we know.');
  });
});
