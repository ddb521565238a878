import { expect, it } from "vitest";
import { nearestText } from "./missing-columns";

it.each([
  ["Example", ["Element ID", "Workplace Example"], "Workplace Example"],
  ["H_MEAN", ["TOT_EMP", "H_MEAN_WAGE", "OCC_CODE"], "H_MEAN_WAGE"],
  ["OCC_CODE", ["occ_code", "OCC_TITLE"], "occ_code"],
  ["Women", ["Total", "Date"], undefined],
  ["Women", [], undefined],
])("nearest to %s of %j is %s", (text, others, nearest) => {
  expect(nearestText(text, others)).toBe(nearest);
});
