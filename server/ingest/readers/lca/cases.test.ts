import { describe, expect, it } from "vitest";
import { openFile } from "../../open";
import { streamRows } from "../../stream-rows";
import { readHeld, readStreamed } from "../../streamed";
import { workbookOf } from "../../testing-files";
import { withFolder } from "../../testing-snapshot";

const COLUMNS =
  "CASE_NUMBER,CASE_STATUS,DECISION_DATE,EMPLOYER_NAME,TRADE_NAME_DBA,SOC_CODE,WORKSITE_STATE,WAGE_RATE_OF_PAY_FROM,WAGE_RATE_OF_PAY_TO,WAGE_UNIT_OF_PAY";

/** A row of which only these cells differ from a plain certified case. */
function row(number: number, differing: Record<string, string> = {}): string {
  const cells: Record<string, string> = {
    CASE_NUMBER: `I-200-25059-${String(number).padStart(6, "0")}`,
    CASE_STATUS: "Certified",
    DECISION_DATE: "2025-02-24",
    EMPLOYER_NAME: "Acme Inc.",
    SOC_CODE: "29-1141.00",
    WORKSITE_STATE: "NY",
    WAGE_RATE_OF_PAY_FROM: "80000",
    WAGE_UNIT_OF_PAY: "Year",
    ...differing,
  };
  return COLUMNS.split(",")
    .map((name) => `"${cells[name] ?? ""}"`)
    .join(",");
}

const read = (content: string | Buffer, seen = new Set<number>()) =>
  withFolder({ "lca.csv": content }, (folder) =>
    readStreamed(`${folder}/lca.csv`, "lca.csv", seen),
  );

const casesOf = (result: Awaited<ReturnType<typeof read | typeof readHeld>>) => [
  ...(result?.reading.employers?.cases ?? []),
];

const plain = (...rows: string[]) => `${[COLUMNS, ...rows].join("\n")}\n`;

describe("labour condition applications", () => {
  it("are cases with a yearly wage, of the fiscal quarter of their decision", async () => {
    const result = await read(
      plain(
        row(1, { TRADE_NAME_DBA: "dba The Best" }),
        row(2, { WAGE_RATE_OF_PAY_FROM: "40", WAGE_UNIT_OF_PAY: "Hour" }),
      ),
    );
    expect(result?.source).toMatchObject({ id: "lca-cases", vintage: "fiscal 2025 Q2" });
    expect(result?.source.title).toContain("29-0000 only");
    const common = { employer: "Acme Inc.", code: "29-1141", state: "NY" };
    expect(casesOf(result)).toEqual([
      { ...common, tradeName: "The Best", wage: 80_000 },
      { ...common, tradeName: "", wage: 83_200 },
    ]);
  });

  it("count only where certified, once, and with a wage that can be", async () => {
    const seen = new Set<number>();
    const rows = [
      row(1, { CASE_STATUS: "CERTIFIED-WITHDRAWN" }),
      row(2, { CASE_STATUS: "Denied" }),
      row(3),
      row(3),
      row(4, { WAGE_UNIT_OF_PAY: "" }),
      row(5, { WAGE_UNIT_OF_PAY: "Hour" }),
      row(6, { WAGE_RATE_OF_PAY_TO: "70000" }),
      row(7, { SOC_CODE: "" }),
      row(8, { EMPLOYER_NAME: " " }),
    ];
    const result = await read(plain(...rows), seen);
    expect(result?.reading).toMatchObject({ read: 9, kept: 1 });
    expect(result?.reading.dropped).toEqual({
      "not certified": 2,
      "case that was read already": 1,
      "wage without a unit": 1,
      "impossible wage": 1,
      "upper wage below the lower": 1,
      "no occupation code": 1,
      "no employer": 1,
    });
    const again = await read(plain(row(3)), seen);
    expect(again?.reading.dropped).toEqual({ "case that was read already": 1 });
  });

  it("are read with semicolons, an unnamed first column, thousands apart and an upper wage of 0", async () => {
    const old = [
      ";WAGE_RATE_OF_PAY_FROM;EMPLOYER_NAME;DECISION_DATE;WORKSITE_STATE;SOC_CODE;CASE_STATUS;CASE_NUMBER;EMPLOYER_BUSINESS_DBA;WAGE_RATE_OF_PAY_TO;WAGE_UNIT_OF_PAY",
      "0;65,811.00;EMPLOYER 1;10/1/2016;IL;15-1121;CERTIFIED;I-200-16055-173457;N/A;0.00;Year",
      "1;41000.0;EMPLOYER, 2;2015-10-16;MI;10-1021.00;CERTIFIED;I-200-12240-490687;;0.0;Year",
    ].join("\r\n");
    const result = await read(old);
    expect(result?.source.vintage).toBe("fiscal 2016 Q1 to 2017 Q1");
    expect(casesOf(result)).toEqual([
      { employer: "EMPLOYER 1", tradeName: "", code: "15-1121", state: "IL", wage: 65_811 },
      { employer: "EMPLOYER, 2", tradeName: "", code: "10-1021", state: "MI", wage: 41_000 },
    ]);
  });

  it("are read of a slice without a status, which says year and quarter", async () => {
    const slice = [
      "CASE_NUMBER,SOC_CODE,EMPLOYER_NAME,WORKSITE_STATE,WAGE_RATE_OF_PAY_FROM,WAGE_UNIT_OF_PAY,Year,Quarter",
      "I-200-25059-734998,29-1011.00,Adams,CA,2000,Bi-Weekly,2025,Q3",
    ].join("\n");
    const result = await read(slice);
    expect(result?.source.vintage).toBe("fiscal 2025 Q3");
    expect(casesOf(result)).toMatchObject([{ wage: 52_000, code: "29-1011" }]);
  });

  it("are read of a workbook, whose dates are days", async () => {
    const header = COLUMNS.split(",");
    // 45712 is 24 February 2025.
    const cells = [
      "I-200-25059-000001",
      "Certified",
      45_712,
      "Acme",
      null,
      "29-1141",
      "NY",
      80_000,
      null,
      "Year",
    ];
    const workbook = await workbookOf({ LCA: [header, cells] });
    const result = await withFolder({ "lca.xlsx": workbook }, async (folder) =>
      readHeld(await openFile(`${folder}/lca.xlsx`, "lca.xlsx"), new Set()),
    );
    expect(result?.source.vintage).toBe("fiscal 2025 Q2");
    expect(casesOf(result)).toMatchObject([{ employer: "Acme", wage: 80_000 }]);
  });

  it("are refused with the columns that are missing", async () => {
    const without = COLUMNS.replace("WAGE_UNIT_OF_PAY", "UNIT").replace("DECISION_DATE", "DAY");
    await expect(read(`${without}\n${row(1)}\n`)).rejects.toThrow(
      "lca.csv, row 1: these columns are missing: WAGE_UNIT_OF_PAY, DECISION_DATE. Nothing was changed.",
    );
  });

  it.each([
    ["WAGE_RATE_OF_PAY_FROM", "many", '"many" is no amount of money.'],
    ["CASE_NUMBER", "7", '"7" is no case number.'],
    ["DECISION_DATE", "soon", '"soon" is no date.'],
  ])("name the place where %s is %s", async (column, text, message) => {
    const file = plain(row(1), row(2, { [column]: text }));
    await expect(read(file)).rejects.toThrow(`lca.csv, row 3, column "${column}": ${message}`);
  });

  it("are refused in another encoding, and cut off in a quotation", async () => {
    const latin = Buffer.from(plain(row(1, { EMPLOYER_NAME: "Café" })), "latin1");
    await expect(read(latin)).rejects.toThrow("the text is not in UTF-8.");
    await expect(read(`${plain(row(1))}"I-200`)).rejects.toThrow("lca.csv, row");
  });

  it("are no other table", async () => {
    expect(await read("EMPLOYER_NAME,SOC_CODE,CBSA\nA,11-1011,10180\n")).toBeNull();
    expect(await read("")).toBeNull();
    expect(casesOf(await read(plain()))).toEqual([]);
  });

  it("come one by one out of a large workbook", async () => {
    const workbook = await workbookOf({
      LCA: [["CASE_NUMBER", "WAGE"], ["a", 7.5], [], ["b", null]],
    });
    await withFolder({ "a.xlsx": workbook }, async (folder) => {
      const rows: unknown[] = [];
      for await (const one of streamRows(`${folder}/a.xlsx`, "a.xlsx")) rows.push(one);
      expect(rows).toMatchObject([
        { row: 1, cells: ["CASE_NUMBER", "WAGE"] },
        { row: 2, cells: ["a", 7.5] },
        { row: 4, cells: ["b"] },
      ]);
    });
  });

  it("come one by one with the rows of the file", async () => {
    const file = `${COLUMNS}\n\n${row(1)}\n`;
    await withFolder({ "a.csv": file }, async (folder) => {
      const rows: number[] = [];
      for await (const { row } of streamRows(`${folder}/a.csv`, "a.csv")) rows.push(row);
      expect(rows).toEqual([1, 3]);
    });
  });
});
