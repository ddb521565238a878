import { describe, expect, it } from "vitest";
import { namedYear } from "./named-year";

const yearOf = (file: string) => namedYear({ file, sheets: [] }, "state_M2025.csv");

describe("the year in a file's name", () => {
  it.each([
    ["state_M2025.csv", "2025"],
    ["ipeds/c2024_a.csv", "2024"],
    ["old-2019/cpsaat25b-2025.csv", "2025"],
    ["nscg-2021/7773_job_satisfaction.csv", "2021"],
    ["projections-2022-2032.csv", "2032"],
  ])("%s is of %s", (file, year) => {
    expect(yearOf(file)).toBe(year);
  });

  it("is asked for where neither name nor folder has one", () => {
    expect(() => yearOf("data/7773_120251.csv")).toThrow(
      "data/7773_120251.csv: the table does not say of which year it is, and neither does its name. Nothing was changed. Name it as its publisher does, such as state_M2025.csv.",
    );
  });
});
