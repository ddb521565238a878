import { expect, it } from "vitest";
import type { GroupPay } from "./kept-pay";
import { localWageOf } from "./local-wage";
import { packed } from "./packed-pay";
import type { Pay, Place } from "./place";

const TEXAS: Place = { code: "48", kind: "state", title: "Texas", states: ["TX"] };
const OHIO: Place = { code: "39", kind: "state", title: "Ohio", states: ["OH"] };
const UTAH: Place = { code: "49", kind: "state", title: "Utah", states: ["UT"] };

const pay = (differing: Partial<Pay>): Pay => ({
  unit: "year",
  mean: null,
  p10: null,
  p25: null,
  median: null,
  p75: null,
  p90: null,
  ...differing,
});
const ROWS = new Map([
  [TEXAS, { pay: pay({ p25: 78_370, median: 95_970 }), employment: 271_380, caveats: 0 }],
  [OHIO, { pay: pay({ unit: "hour", p25: 17.3, median: 24.71 }), employment: null, caveats: 1 }],
  [UTAH, { pay: pay({}), employment: 300, caveats: 2 }],
]);

const GROUP: GroupPay = {
  code: "29-1141",
  title: "Registered Nurses",
  local: packed([...ROWS.keys()], (place) => {
    const row = ROWS.get(place);
    if (!row) throw new Error(place.title);
    return { ...row, locationQuotient: null, source: place === UTAH ? 1 : 0 };
  }),
  missing: [],
  withErrors: false,
  sourceIds: ["states", "earlier"],
  caveats: [{}, { employment: "suppressed" }, { median_annual: "no-estimate" }],
  nation: null,
  nationSourceId: null,
};

it("is by the year or by the hour, as published, with its caveats and its publication", () => {
  expect(localWageOf(GROUP, "48")).toEqual({
    p25Annual: 78_370,
    medianAnnual: 95_970,
    medianHourly: null,
    employment: 271_380,
    caveats: {},
    sourceId: "states",
  });
  expect(localWageOf(GROUP, "39")).toEqual({
    p25Annual: null,
    medianAnnual: null,
    medianHourly: 24.71,
    employment: null,
    caveats: { employment: "suppressed" },
    sourceId: "states",
  });
  expect(localWageOf(GROUP, "49")).toMatchObject({
    medianAnnual: null,
    caveats: { median_annual: "no-estimate" },
    sourceId: "earlier",
  });
});

it("is none where the survey has no estimate", () => {
  expect(localWageOf(GROUP, "06")).toBeNull();
});
