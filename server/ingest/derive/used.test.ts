import { describe, expect, it } from "vitest";
import type { Tables } from "../collect";
import type { Row } from "../publication";
import { tablesWith } from "../testing-tables";
import { keepUsed } from "./used";

const ACTORS = "27-2011";
const OTHER = "27-2012";

const area = (source_id: string, code: string, kind: string) => ({ source_id, code, kind });
const wage = (
  occupation_code: string,
  source_id: string,
  area_code: string,
  industry_code = "000000",
) => ({
  occupation_code,
  source_id,
  area_code,
  industry_code,
});
const local = (occupation_code: string) => ({
  occupation_code,
  source_id: "flc-2020",
  area_code: "33460",
});

/** Tables of one occupation of ours, actors, published under its own code. */
const tablesOf = (tables: Partial<Tables>) =>
  tablesWith({
    occupations: [
      { code: `${ACTORS}.00`, soc_code: ACTORS, wage_code: ACTORS, projection_code: ACTORS },
    ],
    soc_groups: [
      { code: "00-0000", title: "All Occupations", level: "total" },
      { code: "27-0000", title: "Arts", level: "major" },
      { code: "27-2000", title: "Entertainers", level: "minor" },
      { code: ACTORS, title: "Actors", level: "detailed" },
    ],
    ...tables,
  });

const placesOf = (rows: Row[]) => rows.map((row) => `${row.source_id} ${row.area_code}`);

describe("what no page has a use for goes", () => {
  it("that is figures of other occupations and of minor groups", () => {
    const codes = ["00-0000", "27-0000", "27-2000", ACTORS, OTHER];
    const rows = codes.map((occupation_code) => ({ occupation_code }));
    const tables = tablesOf({
      projections: rows,
      attainment: rows,
      majors: [{ soc_code: ACTORS }, { soc_code: OTHER }],
    });
    expect(keepUsed(tables, new Map())).toEqual({ projections: 2, attainment: 2, majors: 1 });
    const kept = tables.projections.map(({ occupation_code }) => occupation_code);
    expect(kept).toEqual(["00-0000", "27-0000", ACTORS]);
    expect(tables.majors).toEqual([{ soc_code: ACTORS }]);
  });

  it("that is the older wages of a kind of place, whatever the kind beside it has", () => {
    const tables = tablesOf({
      areas: [
        area("oews-2023", "99", "nation"),
        area("oews-2024", "99", "nation"),
        area("oews-2023", "27", "state"),
      ],
      wages: [
        wage(ACTORS, "oews-2023", "99"),
        wage(ACTORS, "oews-2024", "99"),
        wage(ACTORS, "oews-2023", "27"),
        wage(OTHER, "oews-2024", "99"),
        wage(ACTORS, "oews-2023", "99", "71"),
      ],
    });
    expect(keepUsed(tables, new Map())).toEqual({ wages: 2 });
    expect(placesOf(tables.wages)).toEqual(["oews-2024 99", "oews-2023 27", "oews-2023 99"]);
  });

  it("that is an area in which no wage is left", () => {
    const tables = tablesOf({
      areas: [area("oews-2024", "99", "nation"), area("oews-2024", "27", "state")],
      wages: [wage(ACTORS, "oews-2024", "99")],
    });
    expect(keepUsed(tables, new Map())).toEqual({ areas: 1 });
    expect(tables.areas.map(({ code }) => code)).toEqual(["99"]);
  });
});

describe("local wages of the older classification", () => {
  const places = [area("flc-2020", "33460", "metropolitan")];

  it("count only where the code has the same title, whatever its case", () => {
    const same = tablesOf({ areas: [...places], local_wages: [local(ACTORS)] });
    keepUsed(same, new Map([[ACTORS, "ACTORS"]]));
    expect(same.local_wages).toHaveLength(1);
    const other = tablesOf({ areas: [...places], local_wages: [local(ACTORS)] });
    expect(keepUsed(other, new Map([[ACTORS, "Stage Hands"]]))).toEqual({
      local_wages: 1,
      areas: 1,
    });
  });

  it("give way to metropolitan wages of the survey", () => {
    const tables = tablesOf({
      areas: [...places, area("oews-2024", "33460", "metropolitan")],
      wages: [wage(ACTORS, "oews-2024", "33460")],
      local_wages: [local(ACTORS)],
    });
    expect(keepUsed(tables, new Map([[ACTORS, "Actors"]]))).toEqual({ local_wages: 1, areas: 1 });
  });
});
