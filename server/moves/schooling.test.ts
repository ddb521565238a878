import { expect, it } from "vitest";
import { snapshotTable } from "@/server/ingest/testing-tables";
import { levelWords, schoolingStep, yearsOfStudy } from "./schooling";

const [DIPLOMA, BACHELOR] = ["High school diploma or equivalent", "Bachelor's degree"];
const MASTER = "Master's degree";

it("counts what lies between two levels", () => {
  expect(schoolingStep(BACHELOR, MASTER)).toEqual({ kind: "more", steps: 1, years: 2 });
  expect(schoolingStep(MASTER, DIPLOMA)).toEqual({ kind: "less", steps: 5, years: 6 });
  expect(schoolingStep(BACHELOR, BACHELOR)).toEqual({ kind: "same" });
  expect(schoolingStep(null, BACHELOR)).toEqual({ kind: "unknown" });
  expect(schoolingStep(BACHELOR, "A degree of a later release")).toEqual({ kind: "unknown" });
});

it("counts years of study only where the new work asks for more", () => {
  expect(yearsOfStudy(DIPLOMA, BACHELOR)).toBe(4);
  expect(yearsOfStudy(BACHELOR, "Doctoral or professional degree")).toBe(4);
  expect(yearsOfStudy(MASTER, DIPLOMA)).toBe(0);
  expect(yearsOfStudy(null, MASTER)).toBe(0);
});

it("knows every level of the projections that are loaded", async () => {
  const levels = new Set(
    (await snapshotTable("projections")).map((row) => String(row.entry_education)),
  );
  for (const level of levels)
    if (level !== "") expect(schoolingStep(level, level)).toEqual({ kind: "same" });
  expect(levels.size).toBeGreaterThan(8);
});

it("puts a level into words", () => {
  expect(levelWords(BACHELOR)).toBe("a bachelor's degree");
  expect(levelWords("Associate's degree")).toBe("an associate's degree");
  expect(levelWords("Some college, no degree")).toBe("some college but no degree");
  expect(levelWords("No formal educational credential")).toBe("no formal credential");
});
