import { describe, expect, it } from "vitest";
import { nearestTo, nearnessText, refuseMeantFor } from "./nearest";
import type { PublishedFile, Reader } from "./publication";
import { READERS } from "./readers";
import type { Cell } from "./sheet";

const readerOf = (publication: string, ...columns: string[]) =>
  ({ publication, columns }) as unknown as Reader;

const WAGES = readerOf("Wages", "Area", "Code", "Title", "Jobs", "Mean");
const ZONES = readerOf("Zones", "Code", "Zone", "Date");
const WITHOUT_COLUMNS = { publication: "Ratings" } as Reader;

const fileOf = (...rows: Cell[][]): PublishedFile => ({
  file: "jobs.xlsx",
  sheets: [
    { name: "Notes", rows: [["Area", "Zone"]] },
    { name: "One", rows },
  ],
});

const nearest = (...rows: Cell[][]) => nearestTo(fileOf(...rows), [ZONES, WAGES, WITHOUT_COLUMNS]);

describe("a file that no reader knows", () => {
  it("is nearest to the publication of which most columns are there, in any row of a header", () => {
    expect(nearest(["A heading"], ["area", "CODE", "Pay"], [null, "Total\njobs", "Jobs"])).toEqual({
      publication: "Wages",
      sheet: "One",
      present: 3,
      missing: ["Title", "Mean"],
    });
  });

  it("is near to none by two columns, which are in tables of all kinds", () => {
    expect(nearest(["Code", "Title", "Score"])).toBeUndefined();
    expect(nearest(["Code", "Date"])).toBeUndefined();
    expect(nearest([])).toBeUndefined();
  });

  it("is refused where more than two thirds of the columns are there, with those that are not", () => {
    const four = nearest(["Area", "Code", "Title", "Jobs", "Average"]);
    expect(() => refuseMeantFor(four as NonNullable<typeof four>, "jobs.xlsx")).toThrow(
      'jobs.xlsx, sheet "One": no reader knows this table. It is nearest to Wages, without the column "Mean" (4 of 5 are there). Nothing was changed.',
    );
  });

  it("may lie beside the others where fewer are there, or all of them", () => {
    const three = nearest(["Area", "Code", "Title"]);
    refuseMeantFor(three as NonNullable<typeof three>, "jobs.xlsx");
    expect(three && nearnessText(three)).toBe(
      'nearest to Wages, without the columns "Jobs", "Mean"',
    );
    const all = nearest(["Code", "Zone", "Date", "Scale"]);
    refuseMeantFor(all as NonNullable<typeof all>, "jobs.xlsx");
    expect(all && nearnessText(all)).toBe("has the columns of Zones, but not its content");
  });
});

/** Headers of tables that are published beside those we read, and of other publications. */
it.each([
  ["Tools Used", "O*NET-SOC Code|Example|Commodity Code|Commodity Title"],
  ["Task Categories", "Scale ID|Category|Category Description"],
  ["Emerging Tasks", "O*NET-SOC Code|Task|Category|Original Task ID|Original Task|Date"],
  ["Tasks to DWAs", "O*NET-SOC Code|Task ID|DWA ID|Date|Domain Source"],
  ["Level Scale Anchors", "Element ID|Element Name|Scale ID|Anchor Value|Anchor Description"],
  ["DWA Reference", "Element ID|IWA ID|DWA ID|DWA Title"],
  ["exposure", "O*NET-SOC Code|Title|dv_rating_alpha|dv_rating_beta|human_rating_alpha"],
  ["applications", "CASE_NUMBER|JOB_TITLE|SOC_CODE|SOC_TITLE|EMPLOYER_NAME|WORKSITE_STATE"],
])("%s is not meant for a reader", (_, header) => {
  const near = nearestTo(fileOf(header.split("|")), READERS);
  if (near) refuseMeantFor(near, "table.txt");
});

it.each([
  ["CIP to SOC crosswalk", "CIP2020Code|CIP2020Title|SOCCode|SOC2018Title", '"SOC2018Code"'],
  [
    "O*NET Related Occupations",
    "O*NET-SOC Code|Related Code|Relatedness Tier|Index",
    '"Related O*NET-SOC Code"',
  ],
])(
  "a table of %s with another name for a column was meant for it",
  (publication, header, missing) => {
    const near = nearestTo(fileOf(header.split("|")), READERS);
    expect(near).toMatchObject({ publication });
    expect(() => near && refuseMeantFor(near, "table.txt")).toThrow(missing);
  },
);
