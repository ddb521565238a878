import { expect, it } from "vitest";
import { snapshotTable } from "@/server/ingest/testing-tables";
import { industryName } from "./industry-names";

it("calls government by its plain name and says the official one", () => {
  const official =
    "Federal, State, and Local Government, excluding State and Local Government Schools and Hospitals and the U.S. Postal Service (OEWS Designation)";
  expect(industryName(official)).toEqual({
    name: "Government",
    note: `The publisher calls the industry “${official}”.`,
  });
});

it("leaves a name that reads well, or that it does not know", () => {
  expect(industryName("Utilities")).toEqual({ name: "Utilities" });
});

it("has a name that fits a table's cell for every sector that is loaded", async () => {
  for (const { title } of await snapshotTable("industries"))
    expect(industryName(String(title)).name.length, String(title)).toBeLessThan(50);
});
