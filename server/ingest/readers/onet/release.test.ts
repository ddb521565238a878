import { describe, expect, it } from "vitest";
import { CODE, read, readMeFile, settled, textFile } from "./testing";

const zones = (date = "08/2026") =>
  textFile(
    `${CODE}|Job Zone|Date|Domain Source`,
    `51-3011.00|2|05/2026|Analyst`,
    `35-2014.00|2|${date}|Analyst`,
  );
const software = textFile(
  `${CODE}|Workplace Example|Element ID|Element Name|Hot Technology|In Demand`,
  "51-3011.00|Oven Planner|2.E.1.a|Kitchen software|Y|N",
);
const shares = textFile(
  `${CODE}|Element ID|Scale ID|Category|Data Value|N|Standard Error|Recommend Suppress|Date`,
  "51-3011.00|2.D.1|RL|1|40.50|20|5.1|N|08/2022",
  "51-3011.00|3.A.1|RW|1|100.00|20|5.1|N|08/2022",
);
const readMe = readMeFile("31.0", "August 2026");

describe("the release of O*NET", () => {
  it("is what its Read Me says, for every table and row", () => {
    const files = settled({ "Job Zones.txt": zones(), "Read Me.txt": readMe });
    expect(files.map(({ source }) => source.id)).toEqual(["onet-31.0", "onet-31.0"]);
    expect(files[0]?.source).toMatchObject({
      title: "O*NET Database",
      vintage: "31.0, August 2026",
    });
    expect(files[0]?.source.attribution).toContain("information from the O*NET 31.0 Database by");
    expect(files[0]?.reading.tables.occupations).toEqual([
      { code: "51-3011.00", job_zone: 2, source_id: "onet-31.0" },
      { code: "35-2014.00", job_zone: 2, source_id: "onet-31.0" },
    ]);
  });

  it("is asked for where no file states it", () => {
    expect(() => settled({ "Job Zones.txt": zones() })).toThrow(
      'Job Zones.txt: this is O*NET Job Zones, and no file says of which release. Nothing was changed. Put the "Read Me.txt" that O*NET publishes beside it into the folder.',
    );
    expect(settled({})).toEqual([]);
  });

  it("is not read from a Read Me without a month", () => {
    expect(() => read(readMeFile("31.0", "Summer 2026"))).toThrow(
      'table.txt, row 2: "Summer 2026 Release" does not say the month of the release.',
    );
  });

  it("is one for all: two are refused, the same twice is not", () => {
    const older = { "old/Read Me.txt": readMeFile("27.3", "May 2023"), "Read Me.txt": readMe };
    expect(() => settled(older)).toThrow(
      "Read Me.txt: this is of O*NET 31.0, August 2026, and old/Read Me.txt of 27.3, May 2023.",
    );
    expect(settled({ "a.txt": readMe, "b.txt": readMe })).toHaveLength(2);
  });

  it("has no row of a later month", () => {
    expect(() => settled({ "Job Zones.txt": zones("09/2026"), "Read Me.txt": readMe })).toThrow(
      'Job Zones.txt, row 3, column "Date": "09/2026" is later than O*NET 31.0, August 2026.',
    );
  });

  it("has no tables of two layouts", () => {
    const files = { "a.txt": software, "b.txt": shares, "Read Me.txt": readMe };
    expect(() => settled(files)).toThrow(
      "a.txt: O*NET Software Skills is of a later layout of the database than O*NET Education, Training, and Experience in b.txt: they are of two releases.",
    );
  });
});
