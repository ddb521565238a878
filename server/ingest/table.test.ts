import { describe, expect, it } from "vitest";
import type { PublishedFile } from "./publication";
import type { Cell, Sheet } from "./sheet";
import { findSheet, hasHeader, type Markers, rowsBelow } from "./table";

const COLUMNS = { title: "Occupation", jobs: "Total employed" };

const sheetOf = (...rows: Cell[][]): Sheet => ({ name: "One", rows });
const fileOf = (sheet: Sheet): PublishedFile => ({ file: "jobs.xlsx", sheets: [sheet] });

/** The rows below a header in row 2. */
function rowsOf(...rows: Cell[][]) {
  const sheet = sheetOf(["A heading"], ["Total\r\nemployed", null, " Occupation "], ...rows);
  return rowsBelow(fileOf(sheet), sheet, 2, COLUMNS);
}

const only = (jobs: Cell) => rowsOf([jobs, null, "Bakers"])[0] as ReturnType<typeof rowsOf>[number];

describe("a sheet", () => {
  it("is found by its name", () => {
    const sheet = sheetOf(["Occupation"]);
    expect(findSheet(fileOf(sheet), "One")).toBe(sheet);
    expect(findSheet(fileOf(sheet), "Two")).toBeUndefined();
  });

  it("has a header where every text stands in the row", () => {
    const sheet = sheetOf(["Total\nemployed", "Occupation"]);
    expect(hasHeader(sheet, 1, ["Occupation", "Total employed"])).toBe(true);
    expect(hasHeader(sheet, 1, ["Occupation", "Women"])).toBe(false);
    expect(hasHeader(sheet, 2, ["Occupation"])).toBe(false);
    expect(hasHeader(undefined, 1, ["Occupation"])).toBe(false);
  });
});

describe("the rows below a header", () => {
  it("find their columns by title, and keep the file's row numbers over empty rows", () => {
    const rows = rowsOf([10, null, "Bakers"], [null, " "], [], [20, null, "Cooks"]);
    expect(rows.map((row) => [row.place.row, row.text("title"), row.number("jobs")])).toEqual([
      [3, "Bakers", 10],
      [6, "Cooks", 20],
    ]);
  });

  it("end where a row does", () => {
    expect(rowsOf([10])[0]?.text("title")).toBe("");
  });

  it("are refused where a column has another name, in what may be a later layout", () => {
    const sheet = sheetOf(["Occupation", "Women", "All employed", "Men"]);
    const columns = { ...COLUMNS, women: "Women" };
    expect(() => rowsBelow(fileOf(sheet), sheet, 1, columns)).toThrow(
      'jobs.xlsx, sheet "One", row 1, column "Total employed": the column is missing. The nearest that is there is "All employed". Nothing was changed. The other columns that are read are there (2 of 3): it may be a later layout, which this version does not read.',
    );
  });

  it("are refused where the header is broken, as no layout", () => {
    const sheet = sheetOf(["Men"]);
    expect(() => rowsBelow(fileOf(sheet), sheet, 1, COLUMNS)).toThrow(
      'column "Occupation": the column is missing. So is "Total employed". Nothing was changed. Take the file anew',
    );
  });

  it("are refused where a column is missing", () => {
    const sheet = sheetOf(["Occupation", "Women"]);
    expect(() => rowsBelow(fileOf(sheet), sheet, 1, COLUMNS)).toThrow(
      'jobs.xlsx, sheet "One", row 1, column "Total employed": the column is missing.',
    );
  });
});

describe("a cell", () => {
  it.each<[Cell, number]>([
    [12, 12],
    ["12", 12],
    [" 1,234,567.8 ", 1234567.8],
    ["-4.5", -4.5],
    ["0", 0],
  ])("of %j is the number %d", (cell, number) => {
    expect(only(cell).number("jobs")).toBe(number);
  });

  it.each<[Cell]>([["many"], ["1,23"], [",1"], ["12%"], ["—"], [""], [null], ["Infinity"]])(
    "of %j is no number",
    (cell) => {
      expect(() => only(cell).number("jobs")).toThrow(
        `jobs.xlsx, sheet "One", row 3, column "Total employed": "${cell ?? ""}" is no number.`,
      );
    },
  );

  it("may be marked instead, and then is no number", () => {
    const markers: Markers = {
      "*": "no-estimate",
      "#": { atLeast: 115 },
      "~": { under: 0.5 },
    };
    expect(only("*").figure("jobs", markers)).toEqual({ missing: "no-estimate" });
    expect(only("#").figure("jobs", markers)).toEqual({ atLeast: 115 });
    expect(only("~").figure("jobs", markers)).toEqual({ under: 0.5 });
    expect(only(12).figure("jobs", markers)).toBe(12);
    expect(() => only("**").figure("jobs", markers)).toThrow('"**" is no number.');
  });

  it("must match where it is asked to", () => {
    expect(only("51-3011").matching("jobs", /^\d\d-\d{4}$/, "code")).toBe("51-3011");
    expect(() => only("bakers").matching("jobs", /^\d/, "code")).toThrow('"bakers" is no code.');
  });

  it.each(["Nov-00", "Nov-1021", "13-Nov", "1-Nov-21", "2000-11-01", "11/1/2000"])(
    "of %s was a code once",
    (date) => {
      expect(() => only(date).matching("jobs", /^\d\d-\d{4}$/, "code")).toThrow(
        `"${date}" is no code: a spreadsheet program has turned it into a date. Nothing was changed.`,
      );
    },
  );

  it("of a month and year may be wanted", () => {
    expect(only("2000-11-01").matching("jobs", /^\d{4}/, "year")).toBe("2000-11-01");
  });
});
