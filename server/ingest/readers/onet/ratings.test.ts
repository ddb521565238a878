import { describe, expect, it } from "vitest";
import type { Cell } from "../../sheet";
import { onetReaders } from ".";
import { CODE, read, tablesOf, textFile } from "./testing";

const RATED = `${CODE}|Element ID|Element Name|Scale ID|Data Value|N|Standard Error|Recommend Suppress`;
const SKILLS = `${RATED}|Not Relevant|Date`;
const ratingsOf = (...lines: string[]) => tablesOf(textFile(SKILLS, ...lines))?.ratings;

describe("ratings", () => {
  const key = { occupation_code: "51-3011.00", element_id: "2.C.2.b" };

  it("joins importance and level, with the sample of the importance", () => {
    const file = textFile(
      SKILLS,
      "51-3011.00|2.C.2.b|Food Production|IM|4.50|28|0.1250|N|n/a|08/2023",
      "51-3011.00|2.C.2.b|Food Production|LV|5.25|27|0.2000|N|N|08/2023",
    );
    expect(read(file)).toMatchObject({
      tables: {
        elements: [{ id: "2.C.2.b", name: "Food Production", domain: "knowledge" }],
        ratings: [
          {
            ...key,
            importance: 4.5,
            importance_se: 0.125,
            level: 5.25,
            level_se: 0.2,
            sample: 28,
          },
        ],
      },
      read: 2,
      kept: 2,
      dropped: {},
    });
  });

  it("reads a workbook, where empty cells mean that nothing is stated", () => {
    const cells: Cell[] = ["51-3011.00", "2.B.1.e", "Instructing", "LV", 3, null, null, null];
    const rows: Cell[][] = [SKILLS.split("|"), [...cells, "N", "11/2020"]];
    const file = { file: "any.xlsx", sheets: [{ name: "any", rows }] };
    expect(tablesOf(file)).toMatchObject({
      elements: [{ domain: "skill" }],
      ratings: [{ level: 3, level_se: { missing: "not-stated" } }],
    });
  });

  it("hides what O*NET asks not to show, and levels that are not relevant", () => {
    expect(
      ratingsOf(
        "51-3011.00|2.C.2.b|Food Production|IM|4.50|9|0.9|Y|n/a|08/2023",
        "51-3011.00|2.C.2.b|Food Production|LV|5.25|8|n/a|Y|N|08/2023",
        "51-3011.00|2.C.4.b|Physics|IM|1.10|n/a|n/a|n/a|n/a|08/2023",
        "51-3011.00|2.C.4.b|Physics|LV|0.20|28|0.1|Y|Y|08/2023",
      ),
    ).toEqual([
      {
        ...key,
        importance: { missing: "suppressed" },
        importance_se: { missing: "suppressed" },
        level: { missing: "suppressed" },
        level_se: { missing: "suppressed" },
        sample: 9,
      },
      {
        ...key,
        element_id: "2.C.4.b",
        importance: 1.1,
        importance_se: { missing: "not-stated" },
        level: { missing: "not-relevant" },
        level_se: { missing: "not-relevant" },
        sample: { missing: "not-stated" },
      },
    ]);
  });

  it("names the place of what is not as published", () => {
    const good = "51-3011.00|2.A.1.c|Writing|LV|2.00|8|0.1|N|N|08/2023";
    expect(() => ratingsOf(good, good)).toThrow(
      'table.txt, row 3, column "Element ID": "2.A.1.c" stands in row 2 already.',
    );
    expect(() => ratingsOf(good.replace("2.00", "two"))).toThrow(
      'row 2, column "Data Value": "two" is no number.',
    );
    expect(() => ratingsOf(good.replace("2.00", "7.5"))).toThrow(
      'row 2, column "Data Value": 7.5 lies outside 0 to 7.',
    );
    expect(() => ratingsOf(good.replace("|N|N|", "|N|maybe|"))).toThrow(
      'row 2, column "Not Relevant": "maybe" is no Y or N.',
    );
    expect(() => read(textFile(`${RATED}|Date`, good))).toThrow(
      'row 1, column "Not Relevant": the column is missing.',
    );
    expect(() => ratingsOf(good.replace("08/2023", "2023-08"))).toThrow(
      'row 2, column "Date": "2023-08" is no month and year.',
    );
  });

  it("is no reader of abilities, which have the same columns", () => {
    const file = textFile(SKILLS, "51-3011.00|1.A.1.a.1|Speech|IM|3|8|0.1|N|n/a|08/2023");
    expect(onetReaders.filter((reader) => reader.recognises(file))).toEqual([]);
  });
});
