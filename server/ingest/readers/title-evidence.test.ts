import { expect, it } from "vitest";
import { openText } from "../open";
import { titleEvidence } from "./title-evidence";

const read = (...lines: string[]) => {
  const text = ["JOB_TITLE,SOC_CODE,FILINGS", ...lines].join("\n");
  const file = openText(Buffer.from(text), "titles.csv");
  expect(titleEvidence.recognises(file)).toBe(true);
  return titleEvidence.read(file);
};

it("joins titles of the same words, and keeps no number of a requisition", () => {
  const { tables, kept } = read(
    "SENIOR NURSES - KBGFJG179654-5,29-1141,3",
    '"NURSE, SENIOR",29-1141,4',
    "NURSE SENIOR,29-1141.01,2",
  );
  expect(kept).toBe(3);
  expect(tables.title_evidence?.map(({ source_id, ...row }) => row)).toEqual([
    { title: "senior nurse", occupation_code: "29-1141", filings: 7 },
    { title: "nurse senior", occupation_code: "29-1141.01", filings: 2 },
  ]);
});

it("leaves out what was filed under no code, and titles without a word", () => {
  expect(read("WELDERS,2019-11-01 00:00:00,1", "C 12345,29-1141,1").dropped).toEqual({
    "filed under no SOC code": 1,
    "no word that tells": 1,
  });
});

it("says where a number of filings is none", () => {
  expect(() => read("WELDERS,51-4121,many")).toThrow('titles.csv, row 2, column "FILINGS"');
});
