import { describe, expect, it } from "vitest";
import { tablesWith } from "../testing-tables";
import { placeAreas } from "./places";

const price = (area_code: string, level: number) => ({ area_code, level, scope: "own" });

const placed = () => {
  const tables = tablesWith({
    areas: [
      { code: "99", kind: "nation", title: "U.S.", states: "" },
      { code: "27", kind: "state", title: "Minnesota", states: "MN" },
      { code: "33460", kind: "metropolitan", title: "Minneapolis, MN-WI", states: "MN WI" },
      { code: "31860", kind: "metropolitan", title: "Mankato, MN", states: "MN" },
      { code: "2700001", kind: "nonmetropolitan", title: "Northern Minnesota", states: "" },
      { code: "41980", kind: "metropolitan", title: "San Juan, PR", states: "PR" },
      { code: "6600001", kind: "metropolitan", title: "Guam", states: "" },
    ],
    price_levels: [price("MN", 98.1), price("33460", 104.2), price("10180", 90)],
  });
  placeAreas(tables);
  return tables;
};

describe("places", () => {
  it("have the price level of their own, else that of their first state, said so", () => {
    expect(placed().price_levels).toEqual([
      { area_code: "27", level: 98.1, scope: "own" },
      { area_code: "33460", level: 104.2, scope: "own" },
      { area_code: "31860", level: 98.1, scope: "state" },
      { area_code: "2700001", level: 98.1, scope: "state" },
    ]);
  });

  it("in no state are territories; others get the state that their code begins with", () => {
    const areas = new Map(placed().areas.map(({ code, kind, states }) => [code, [kind, states]]));
    expect(areas.get("2700001")).toEqual(["nonmetropolitan", "MN"]);
    expect(areas.get("41980")).toEqual(["territory", "PR"]);
    expect(areas.get("6600001")).toEqual(["territory", ""]);
    expect(areas.get("99")).toEqual(["nation", ""]);
  });
});
