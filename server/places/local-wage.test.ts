import { expect, it } from "vitest";
import type { GroupPay } from "./kept-pay";
import { localWageOf } from "./local-wage";
import { packed } from "./packed-pay";
import type { PlacePay } from "./place";
import { placeWith } from "./testing";

const PLACES = [
  placeWith("48", "Texas", 95_970, { p25: 78_370, employment: 271_380 }),
  placeWith("39", "Ohio", 24.71, { unit: "hour", p25: 17.3, employment: null }),
  placeWith("49", "Utah", null, { employment: 300 }),
];

const GROUP: GroupPay = {
  code: "29-1141",
  title: "Registered Nurses",
  local: packed(PLACES, ({ code }) => {
    const at = PLACES.findIndex((place) => place.code === code);
    const pay = PLACES[at] as PlacePay;
    return { ...pay, pay, source: code === "49" ? 1 : 0, caveats: at };
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
