import XMLBuilder from "fast-xml-builder";
import { XMLParser } from "fast-xml-parser";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** An element of a sheet's XML: its children under its name, and its attributes. */
interface Element {
  [name: string]: Element[] | Attributes | undefined;
  ":@"?: Attributes;
}
type Attributes = Record<string, string>;

const REFERENCE = "@_r";
/** What is neither a row nor a cell goes through unchanged. */
const OPTIONS = {
  preserveOrder: true,
  ignoreAttributes: false,
  processEntities: false,
  suppressBooleanAttributes: false,
};
const PARSER = new XMLParser({ ...OPTIONS, parseTagValue: false, trimValues: false });
const BUILDER = new XMLBuilder(OPTIONS);

const SHEET = /^xl\/worksheets\/[^/]+\.xml$/;
const CELL_WITHOUT_REFERENCE = /<(\w+:)?c(?=[\s/>])(?![^>]*\sr=)/;

/**
 * A workbook's rows and cells need not say where they stand: then each follows the one before it
 * (ECMA-376, 18.3.1.4 and 18.3.1.73). The library that reads workbooks wants it said.
 * @returns the workbook with all references written out; null where none is left out
 */
export function withReferences(workbook: Buffer): Buffer | null {
  const parts = unzipSync(workbook);
  let completed = false;
  for (const [name, bytes] of Object.entries(parts)) {
    const xml = SHEET.test(name) ? strFromU8(bytes) : "";
    if (!CELL_WITHOUT_REFERENCE.test(xml)) continue;
    parts[name] = strToU8(completeSheet(xml));
    completed = true;
  }
  return completed ? Buffer.from(zipSync(parts, { level: 1 })) : null;
}

function completeSheet(xml: string): string {
  const document: Element[] = PARSER.parse(xml);
  const sheet = childrenOf(document, "worksheet").at(0);
  const rows = childrenOf(
    childrenOf(sheet?.children ?? [], "sheetData").at(0)?.children ?? [],
    "row",
  );
  let row = 0;
  for (const { element, children } of rows) {
    row = Number(referenceOf(element) ?? row + 1);
    let column = 0;
    for (const cell of childrenOf(children, "c")) {
      column = columnOf(referenceOf(cell.element)) ?? column + 1;
      cell.element[":@"] = { ...cell.element[":@"], [REFERENCE]: `${lettersOf(column)}${row}` };
    }
  }
  return BUILDER.build(document);
}

const referenceOf = (element: Element) => element[":@"]?.[REFERENCE];

/** The elements of that name, whatever the prefix of its namespace. */
function childrenOf(elements: Element[], name: string) {
  return elements.flatMap((element) => {
    const found = Object.keys(element).find((key) => key.split(":").at(-1) === name);
    return found ? [{ element, children: element[found] as Element[] }] : [];
  });
}

/** The number, from 1, of the column that a reference such as "AB12" begins with. */
function columnOf(reference: string | undefined): number | undefined {
  const letters = reference?.match(/^[A-Z]+/)?.[0];
  if (!letters) return undefined;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** The letters of a column, counted from 1. */
function lettersOf(column: number): string {
  const last = String.fromCharCode(65 + ((column - 1) % 26));
  return column > 26 ? lettersOf(Math.floor((column - 1) / 26)) + last : last;
}
