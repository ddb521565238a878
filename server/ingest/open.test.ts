import { describe, expect, it } from "vitest";
import writeWorkbook from "write-excel-file/node";
import { openFile, openText } from "./open";
import { withFolder } from "./testing-snapshot";

const open = (content: string | Buffer) =>
  withFolder({ file: content }, (folder) => openFile(`${folder}/file`, "jobs"));

const text = (content: string) => openText(Buffer.from(content), "jobs.txt");
const rowsOf = (content: string) => text(content).sheets[0]?.rows;

describe("a text file", () => {
  it("is split at tabs where its first line has one, else at commas", () => {
    expect(rowsOf("Code\tTitle\n1\tCooks, All Other\n")).toEqual([
      ["Code", "Title"],
      ["1", "Cooks, All Other"],
    ]);
    expect(rowsOf('Code,Title\r\n1,"Cooks, ""All"" Other"\r\n')).toEqual([
      ["Code", "Title"],
      ["1", 'Cooks, "All" Other'],
    ]);
  });

  it("is split at semicolons where its first line has more of them than commas", () => {
    expect(rowsOf('Code;Title\n1;"Cooks; All, Other"\n')).toEqual([
      ["Code", "Title"],
      ["1", "Cooks; All, Other"],
    ]);
  });

  it("between tabs has quotation marks of its own", () => {
    expect(rowsOf('Code\tTitle\n1\t"Hand" Cook\n')?.[1]).toEqual(["1", '"Hand" Cook']);
  });

  it("keeps its row numbers over empty and short lines", () => {
    expect(rowsOf("A,B\n\n1\n2,3")).toEqual([["A", "B"], [""], ["1"], ["2", "3"]]);
  });

  it("may begin with a byte order mark, and may be empty", () => {
    expect(rowsOf("\uFEFFCode,Title\n")).toEqual([["Code", "Title"]]);
    expect(text("").flaw).toBeUndefined();
  });

  it("with a quotation mark that never ends is flawed, in its last row", () => {
    const { flaw, sheets } = text('Code,Title\n1,Bakers\n2,"Cooks\n3,Waiters\n');
    expect(flaw?.message).toMatch(/^jobs\.txt, row 4: Quote Not Closed/);
    expect(sheets[0]?.rows[0]).toEqual(["Code", "Title"]);
  });
});

describe("a file in the wrong encoding", () => {
  it("of one byte a letter is read, and flawed at the first such letter", () => {
    const { flaw, sheets } = openText(
      Buffer.from("Code\tTitle\n1\tMaître d'hôtel\n", "latin1"),
      "jobs.txt",
    );
    expect(flaw?.message).toContain('jobs.txt, row 2, column "Title": the text is not in UTF-8.');
    expect(sheets[0]?.rows[1]).toEqual(["1", "Maître d'hôtel"]);
  });

  it("says in which column, whatever delimiters a quoted cell holds", () => {
    const lines = 'Code,Title,Work\n1,"Cooks, All Other",à la carte\n';
    const { flaw } = openText(Buffer.from(lines, "latin1"), "jobs.csv");
    expect(flaw?.message).toContain('jobs.csv, row 2, column "Work": ');
  });

  it("of two bytes a letter is read, and flawed", () => {
    const bytes = Buffer.from("\uFEFFCode\tTitle\n1\tBakers\n", "utf16le");
    const { flaw, sheets } = openText(bytes, "jobs.txt");
    expect(flaw?.message).toContain("jobs.txt, row 1, ");
    expect(sheets[0]?.rows).toEqual([
      ["Code", "Title"],
      ["1", "Bakers"],
    ]);
  });

  it("is none where the text is in UTF-8, whatever its letters", () => {
    expect(text("Code\tTitle\n1\tMaître d’hôtel 護士\n").flaw).toBeUndefined();
  });
});

describe("a workbook", () => {
  const workbook = () =>
    writeWorkbook([
      { sheet: "One", data: [["Code", "Jobs"], ["1", 12.5], [], [null, true]] },
      { sheet: "Two", data: [["Notes"]] },
    ]).toBuffer();

  it("is known by its bytes, and read sheet by sheet", async () => {
    const { sheets, flaw } = await open(await workbook());
    expect(flaw).toBeUndefined();
    expect(sheets.map(({ name }) => name)).toEqual(["One", "Two"]);
    expect(sheets[0]?.rows.slice(0, 2)).toEqual([
      ["Code", "Jobs"],
      ["1", 12.5],
    ]);
    expect(sheets[0]?.rows.at(-1)).toEqual([null, "TRUE"]);
  });

  it.each([10, 100, 1000])("that ends %d bytes too soon is refused", async (bytes) => {
    const whole = await workbook();
    await expect(open(whole.subarray(0, -bytes))).rejects.toThrow(
      "jobs: the workbook is cut short or damaged.",
    );
  });
});
