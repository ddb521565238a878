import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { expect, it } from "vitest";
import { openFile } from "./open";
import { workbookOf } from "./testing-files";
import { withFolder } from "./testing-snapshot";

const ROWS = [
  ["Code", "Title", "Jobs"],
  ["11-1011", "Chiefs & <Executives>", 12.5],
  ["35-2014", "Cooks", 1e6],
];

const SHEET = "xl/worksheets/sheet1.xml";
const STRINGS = "xl/sharedStrings.xml";

/** The same workbook with each of these parts written in another way. */
async function rewritten(parts: RegExp, rewrite: (xml: string) => string): Promise<Buffer> {
  const files = unzipSync(await workbookOf({ One: ROWS }));
  for (const [name, bytes] of Object.entries(files)) {
    if (!parts.test(name)) continue;
    const xml = rewrite(strFromU8(bytes));
    expect(xml).not.toBe(strFromU8(bytes));
    files[name] = strToU8(xml);
  }
  return Buffer.from(zipSync(files));
}

const exactly = (part: string) => new RegExp(`^${part}$`);

/** Every element under a prefix of its namespace. */
const prefixed = (xml: string) =>
  xml.replace(/<(\/?)(\w)/g, "<$1x:$2").replace(' xmlns="', ' xmlns:x="');

/** Each text in two runs, with how to pronounce it. */
const rich = (xml: string) =>
  xml.replace(
    /<t>(\w)(.*?)<\/t>/g,
    '<r><rPr/><t>$1</t></r><r><t xml:space="preserve">$2</t></r><rPh sb="0" eb="1"><t>SPOKEN</t></rPh>',
  );

const STRICT = {
  "http://schemas.openxmlformats.org/spreadsheetml/2006/main":
    "http://purl.oclc.org/ooxml/spreadsheetml/main",
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships":
    "http://purl.oclc.org/ooxml/officeDocument/relationships",
};
const strict = (xml: string) =>
  Object.entries(STRICT).reduce((text, [from, to]) => text.replaceAll(from, to), xml);

async function inline(): Promise<Buffer> {
  const strings = unzipSync(await workbookOf({ One: ROWS }))[STRINGS] as Uint8Array;
  const texts = [...strFromU8(strings).matchAll(/<t.*?>(.*?)<\/t>/g)].map(([, words]) => words);
  return rewritten(exactly(SHEET), (xml) =>
    xml.replace(/t="s"><v>(\d+)<\/v>/g, (_, at) => {
      return `t="inlineStr"><is><t>${texts[Number(at)]}</t></is>`;
    }),
  );
}

it.each<[string, () => Promise<Buffer>]>([
  ["as it comes", () => workbookOf({ One: ROWS })],
  ["with texts in their cells", inline],
  ["with texts in runs, and how to say them", () => rewritten(exactly(STRINGS), rich)],
  ["under a prefix", () => rewritten(/sharedStrings|worksheets\/sheet/, prefixed)],
  ["by the strict standard", () => rewritten(/workbook|sharedStrings|sheet1\.xml$|styles/, strict)],
  [
    "with absolute paths",
    () => rewritten(/workbook\.xml\.rels$/, (xml) => xml.replaceAll('Target="', 'Target="/xl/')),
  ],
  ["without references", () => rewritten(exactly(SHEET), (xml) => xml.replace(/ r="\w+"/g, ""))],
])("a workbook is the same %s", async (_, workbook) => {
  await withFolder({ "jobs.xlsx": await workbook() }, async (folder) => {
    const opened = await openFile(`${folder}/jobs.xlsx`, "jobs.xlsx");
    expect(opened.sheets).toEqual([{ name: "One", rows: ROWS }]);
  });
});

it("a date in a cell is written year first", async () => {
  const date = { value: new Date("2000-11-01"), type: Date, format: "mmm-yy" };
  const workbook = await workbookOf({ One: [[date as never]] });
  await withFolder({ "jobs.xlsx": workbook }, async (folder) => {
    const opened = await openFile(`${folder}/jobs.xlsx`, "jobs.xlsx");
    expect(opened.sheets[0]?.rows).toEqual([["2000-11-01"]]);
  });
});
