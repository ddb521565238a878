import { expect, it } from "vitest";
import { type PlaceFigures, packed, unpacked } from "./packed-pay";

const ROWS: PlaceFigures[] = [
  {
    place: { code: "06", kind: "state", title: "California", states: ["CA"] },
    unit: "year",
    mean: 148_330,
    p10: 101_260,
    p25: null,
    median: 140_270,
    p75: 177_640,
    p90: 213_320,
    employment: 338_940,
    locationQuotient: 0.86,
    source: 0,
    caveats: 1,
  },
  {
    place: { code: "01", kind: "state", title: "Alabama", states: ["AL"] },
    unit: "hour",
    mean: null,
    p10: null,
    p25: 17.3,
    median: 24.71,
    p75: null,
    p90: null,
    employment: 0,
    locationQuotient: null,
    source: 1,
    caveats: 0,
  },
];

it("is read as it was kept: cents, nothing and none told apart", () => {
  const kept = packed(
    ROWS.map(({ place }) => place),
    (place) => {
      const row = ROWS.find((one) => one.place === place) as PlaceFigures;
      return { ...row, pay: row };
    },
  );
  expect([unpacked(kept, 0), unpacked(kept, 1)]).toEqual(ROWS);
});
