import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import writeWorkbook from "write-excel-file/node";
import { openFile } from "./open";
import { withReferences } from "./references";
import { withFolder } from "./testing-snapshot";

const SHEET = "xl/worksheets/sheet1.xml";

/** A workbook with the rows of its sheet's XML in place of its own. */
async function workbookWith(rows: string, prefix = ""): Promise<Buffer> {
  const parts = unzipSync(await writeWorkbook([{ sheet: "One", data: [["Code"]] }]).toBuffer());
  const space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const [name, xmlns] = prefix ? [`${prefix}:`, `xmlns:${prefix}`] : ["", "xmlns"];
  parts[SHEET] = strToU8(
    `<?xml version="1.0"?><${name}worksheet ${xmlns}="${space}"><${name}sheetData>${rows}</${name}sheetData></${name}worksheet>`,
  );
  return Buffer.from(zipSync(parts));
}

const rowsOf = (workbook: Buffer) =>
  withFolder({ "jobs.xlsx": workbook }, async (folder) => {
    const { sheets } = await openFile(`${folder}/jobs.xlsx`, "jobs.xlsx");
    return sheets[0]?.rows;
  });

const text = (words: string) => `<c t="inlineStr"><is><t>${words}</t></is></c>`;

describe("cells that do not say where they stand", () => {
  it("follow each other, empty ones too", async () => {
    const rows = `<row>${text("Code")}<c/>${text("Cooks &amp; &lt;Bakers&gt;")}</row><row/><row><c/><c><v>12.5</v></c></row>`;
    expect(await rowsOf(await workbookWith(rows))).toEqual([
      ["Code", null, "Cooks & <Bakers>"],
      [null, null, null],
      [null, 12.5, null],
    ]);
  });

  it("follow those that do, in rows that do", async () => {
    const rows = '<row r="2"><c r="B2"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>';
    expect(await rowsOf(await workbookWith(rows))).toEqual([
      [null, null, null],
      [null, 1, 2],
      [3, null, null],
    ]);
  });

  it("are completed beyond column Z, under a prefix", async () => {
    const rows = `<x:row>${"<x:c><x:v>1</x:v></x:c>".repeat(28)}</x:row>`;
    const workbook = await workbookWith(rows, "x");
    const parts = unzipSync(withReferences(workbook) as Buffer);
    const references = [...strFromU8(parts[SHEET] as Uint8Array).matchAll(/ r="(\w+)"/g)];
    expect(references.map(([, reference]) => reference).slice(24)).toEqual([
      ...["Y1", "Z1", "AA1", "AB1"],
    ]);
    expect(await rowsOf(workbook)).toEqual([Array(28).fill(1)]);
  });

  it("are none where all references are there", async () => {
    expect(withReferences(await workbookWith('<row r="1"><c s="1" r="A1"/></row>'))).toBeNull();
  });
});
