import { expect, it } from "vitest";
import { figuresWith, named, yearly } from "@/server/figures/testing";
import type { Source } from "@/server/sources/sources";
import { SHEET_FIGURES, sheetSourceIds, sheetTable } from "./sheet";

const SURVEY = { id: "survey", title: "Wages", vintage: "May 2025", publisher: "BLS" } as Source;
const CITED = [{ letter: "a", source: SURVEY }];

const LEFT = { figures: figuresWith({ "salary.yearly": yearly(185_840) }) };
const RIGHT = {
  figures: figuresWith({
    "salary.yearly": { ...yearly(60_000), of: "All Teachers" },
    "education.entry": named("Bachelor's degree"),
  }),
};

it("there are ten figures on a sheet, each once", () => {
  expect(new Set(SHEET_FIGURES).size).toBe(10);
  expect(sheetTable(SHEET_FIGURES, LEFT, RIGHT, CITED).rows.map(({ id }) => id)).toEqual([
    ...SHEET_FIGURES,
  ]);
});

it("a figure names its source, and by number of whom it is or why it is missing, said once", () => {
  const { rows, notes } = sheetTable(SHEET_FIGURES, LEFT, RIGHT, CITED);
  const cellsOf = (id: string) => rows.find((row) => row.id === id)?.cells;
  expect(cellsOf("salary.yearly")).toEqual([
    { text: "$185,840", letter: "a", note: null },
    { text: "$60,000", letter: "a", note: 1 },
  ]);
  expect(cellsOf("education.entry")).toEqual([
    { text: "-", letter: "", note: 2 },
    { text: "Bachelor's degree", letter: "a", note: null },
  ]);
  expect(notes).toEqual(["The figure is of All Teachers.", "The publication has no figure here."]);
});

it("only the sources of figures that are there are cited", () => {
  expect(new Set(sheetSourceIds(SHEET_FIGURES, [LEFT, RIGHT]))).toEqual(new Set(["survey"]));
  expect(sheetSourceIds(SHEET_FIGURES, [{ figures: figuresWith({}) }])).toEqual([]);
});
