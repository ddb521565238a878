import { describe, expect, it } from "vitest";
import type { Tables } from "../collect";
import { tablesWith } from "../testing-tables";
import { keepUsed } from "./used";

const ACTORS = "27-2011";
const OTHER = "27-2012";

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

describe("what no page has a use for goes", () => {
  it("that is figures of other occupations and of minor groups", () => {
    const codes = ["00-0000", "27-0000", "27-2000", ACTORS, OTHER];
    const rows = codes.map((occupation_code) => ({ occupation_code }));
    const tables = tablesOf({
      projections: rows,
      attainment: rows,
      pay_years: rows,
      earlier_projections: rows,
      majors: [{ soc_code: ACTORS }, { soc_code: OTHER }],
    });
    expect(keepUsed(tables)).toEqual({
      projections: 2,
      earlier_projections: 2,
      attainment: 2,
      pay_years: 2,
      majors: 1,
    });
    const kept = tables.projections.map(({ occupation_code }) => occupation_code);
    expect(kept).toEqual(["00-0000", "27-0000", ACTORS]);
    expect(tables.majors).toEqual([{ soc_code: ACTORS }]);
  });

  it("that is the exposure of an occupation that O*NET has no more", () => {
    const rows = [`${ACTORS}.00`, `${OTHER}.00`].map((occupation_code) => ({ occupation_code }));
    const tables = tablesOf({ task_exposure: rows });
    expect(keepUsed(tables)).toEqual({ task_exposure: 1 });
    expect(tables.task_exposure).toEqual(rows.slice(0, 1));
  });

  it("that is an area in which no wage is left", () => {
    const tables = tablesOf({
      areas: [{ code: "99" }, { code: "27" }],
      wages: [
        { occupation_code: ACTORS, area_code: "99" },
        { occupation_code: OTHER, area_code: "27" },
      ],
    });
    expect(keepUsed(tables)).toEqual({ areas: 1, wages: 1 });
    expect(tables.areas.map(({ code }) => code)).toEqual(["99"]);
  });
});
