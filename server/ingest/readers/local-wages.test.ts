import { describe, expect, it } from "vitest";
import type { PublishedFile } from "../publication";
import { cipSoc } from "./cip-soc";
import { localWageAreas, localWageOccupations, localWages } from "./local-wages";

/** A text file; cells are separated by "|". */
const text = (...lines: string[]): PublishedFile => ({
  file: "some.csv",
  sheets: [{ name: null, rows: lines.map((line) => line.split("|")) }],
});

const LEVELS = "Area|SocCode|Level1|Level2|Level3|Level4";

describe("local wages", () => {
  it("takes level 3 for the mean, by the hour or the year", () => {
    const file = text(
      LEVELS,
      "10180|11-1021|20.00|35.00|50.00|65.00",
      "10180|11-1031|17110.00|31623.00|46137.00|60650.00",
    );
    expect(localWages.read(file).tables.local_wages).toEqual([
      {
        occupation_code: "11-1021",
        area_code: "10180",
        unit: "hour",
        mean: 50,
        lowest_third_mean: 20,
        source_id: "flc-2020",
      },
      {
        occupation_code: "11-1031",
        area_code: "10180",
        unit: "year",
        mean: 46137,
        lowest_third_mean: 17110,
        source_id: "flc-2020",
      },
    ]);
  });

  it("drops every area whose four levels stand in another one for the same occupation", () => {
    const file = text(
      LEVELS,
      "10180|11-1021|20|35|50|65",
      "10420|11-1021|20|35|50|65",
      "10500|11-1021|20|35|50|66",
      "10500|11-1031|20|35|50|65",
    );
    const { tables, read, kept, dropped } = localWages.read(file);
    expect(tables.local_wages?.map((row) => [row.occupation_code, row.area_code])).toEqual([
      ["11-1021", "10500"],
      ["11-1031", "10500"],
    ]);
    expect([read, kept, dropped]).toEqual([
      4,
      2,
      { "same wages in another area: a wider area's": 2 },
    ]);
  });

  it("names the place of what is not as published", () => {
    expect(() => localWages.read(text("Area|SocCode|Level1|Level2|Level4"))).toThrow(
      'some.csv, row 1, column "Level3": the column is missing.',
    );
    expect(() => localWages.read(text(LEVELS, "10180|11-1021|20|35|N/A|65"))).toThrow(
      'some.csv, row 2, column "Level3": "N/A" is no number.',
    );
    expect(() => localWages.read(text(LEVELS, "10180|11-1021|20|35|50|6500"))).toThrow(
      "hourly and yearly wages are mixed.",
    );
    const twice = text(LEVELS, "10180|11-1021|20|35|50|65", "10180|11-1021|21|36|51|66");
    expect(() => localWages.read(twice)).toThrow('"11-1021" stands in row 2 already.');
  });

  it("tells metropolitan areas by their five digits", () => {
    const file = text(
      "Area|AreaName|States",
      "33460|Minneapolis, MN-WI|MN/WI",
      "4400009|New Shoreham, RI|RI",
    );
    expect(localWageAreas.read(file).tables.areas).toEqual([
      {
        source_id: "flc-2020",
        code: "33460",
        kind: "metropolitan",
        title: "Minneapolis, MN-WI",
        states: "MN WI",
      },
      {
        source_id: "flc-2020",
        code: "4400009",
        kind: "nonmetropolitan",
        title: "New Shoreham, RI",
        states: "RI",
      },
    ]);
  });

  it("hands on the titles of its older classification", () => {
    const file = text("SocCode|Title", "11-1011|Chief Executives");
    const { titles, kept } = localWageOccupations.read(file);
    expect([...(titles ?? [])]).toEqual([["11-1011", "Chief Executives"]]);
    expect(kept).toBe(1);
  });

  it("tells its three files apart", () => {
    const readers = [localWages, localWageAreas, localWageOccupations];
    const recognised = (header: string) => readers.filter((one) => one.recognises(text(header)));
    expect(recognised(LEVELS)).toEqual([localWages]);
    expect(recognised("Area|AreaName|States")).toEqual([localWageAreas]);
    expect(recognised("SocCode|Title")).toEqual([localWageOccupations]);
  });
});

describe("CIP to SOC crosswalk", () => {
  const HEADER = "CIP2020Code|CIP2020Title|SOC2018Code|SOC2018Title";

  it("keeps the pairs, and the name of an occupation without a field", () => {
    const file = text(
      `\uFEFF${HEADER}`,
      "01.0000|Agriculture,  General.|19-1011|Animal Scientists",
      "01.0508|Taxidermy/Taxidermist.|99-9999|NO MATCH",
      "99.9999|NO MATCH|55-3016|Infantry",
    );
    const { tables, read, kept, dropped } = cipSoc.read(file);
    expect(tables.majors).toEqual([
      {
        soc_code: "19-1011",
        cip_code: "01.0000",
        title: "Agriculture, General",
        source_id: "cip-soc-2020",
      },
    ]);
    expect(tables.soc_groups?.map(({ code, title }) => [code, title])).toEqual([
      ["19-1011", "Animal Scientists"],
      ["55-3016", "Infantry"],
    ]);
    expect([read, kept, dropped]).toEqual([
      3,
      1,
      { "field without an occupation": 1, "occupation without a field: name only": 1 },
    ]);
  });

  it("reads the workbook's first order of the pairs", () => {
    const rows = [HEADER.split("|"), ["01.0000", "Agriculture.", "19-1011", "Animal Scientists"]];
    const file = {
      file: "cip.xlsx",
      sheets: [
        { name: "SOC-CIP", rows },
        { name: "CIP-SOC", rows },
      ],
    };
    expect(cipSoc.recognises(file)).toBe(true);
    expect(cipSoc.read(file).kept).toBe(1);
  });

  it("names the place of what is not as published", () => {
    expect(() => cipSoc.read(text("CIP2020Code|SOC2018Code|SOC2018Title"))).toThrow(
      'row 1, column "CIP2020Title": the column is missing.',
    );
    expect(() => cipSoc.read(text(HEADER, "1|Agriculture.|19-1011|Animal Scientists"))).toThrow(
      'row 2, column "CIP2020Code": "1" is no CIP code.',
    );
    const pair = "01.0000|Agriculture.|19-1011|Animal Scientists";
    expect(() => cipSoc.read(text(HEADER, pair, pair))).toThrow(
      'row 3, column "CIP2020Code": "01.0000" stands in row 2 already.',
    );
  });
});
