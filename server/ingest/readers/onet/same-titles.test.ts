import { expect, it } from "vitest";
import type { PublishedFile } from "../../publication";
import type { Cell } from "../../sheet";
import { CODE, readMeFile, settled, textFile } from "./testing";

const REPORTED = `${CODE}|Reported Job Title|Shown in My Next Move`;
const reported = (...titles: string[]) =>
  textFile(REPORTED, ...titles.map((title) => `51-3011.00|${title}|Y`));

/** As a workbook, where cells without a short title are left out. */
function workbook(...titles: string[]): PublishedFile {
  const header: Cell[] = [CODE, "Title", "Alternate Title", "Short Title", "Source(s)"];
  const rows = titles.map((title): Cell[] => ["51-3011.00", "Bakers", title, null, "02,10"]);
  return { file: "any", sheets: [{ name: "Alternate Titles", rows: [header, ...rows] }] };
}

const among = (titles: PublishedFile, ...others: string[]) =>
  settled({
    "Alternate Titles.xlsx": titles,
    "Sample of Reported Titles.txt": reported(...others),
    "Read Me.txt": readMeFile("31.0", "August 2026"),
  });

it("reads a workbook of titles with cells left out, among its own release's", () => {
  const [titles] = among(workbook("Oven Hand", "Bread Maker"), "Bread Maker");
  expect(titles?.reading.tables.alternate_titles).toEqual(
    ["Oven Hand", "Bread Maker"].map((title) => ({
      occupation_code: "51-3011.00",
      title,
      short_title: "",
      alternate: true,
      reported: false,
      source_id: "onet-31.0",
    })),
  );
});

it("refuses titles of another release, in which some reported ones are missing", () => {
  expect(() => among(workbook("Oven Hand"), "Oven Hand", "Bread Maker", "Baker")).toThrow(
    'Sample of Reported Titles.txt: 2 of its titles, such as "Bread Maker" of 51-3011.00, are not in Alternate Titles.xlsx: the two are of different releases of O*NET.',
  );
});

it("refuses the reported titles of another release beside a whole one, by their file", () => {
  const files = {
    "Alternate Titles.txt": workbook("Oven Hand"),
    "Sample of Reported Titles.txt": reported("Oven Hand"),
    "old/Sample of Reported Titles.txt": reported("Oven Stoker"),
    "Read Me.txt": readMeFile("31.0", "August 2026"),
  };
  expect(() => settled(files)).toThrow(
    'old/Sample of Reported Titles.txt: 1 of its titles, such as "Oven Stoker" of 51-3011.00, are not in Alternate Titles.txt',
  );
});
