import { describe, expect, it } from "vitest";
import { placeByCode } from "./areas";
import { findLocalPay } from "./local-pay";
import type { Place } from "./place";

const at = async (slug: string, code: string) =>
  findLocalPay(slug, (await placeByCode(code)) as Place);

// Read by eye in metropolitan_M2025.csv and state_M2025.csv (May 2025), national_M2025_dl.xlsx, and
// rpp_2024.csv.
describe("pay in a place", () => {
  it("is that of the area, beside the country", async () => {
    expect(await at("registered-nurses", "10180")).toEqual({
      place: { code: "10180", kind: "metropolitan", title: "Abilene, TX", states: ["TX"] },
      title: "Registered Nurses",
      isWider: false,
      local: {
        code: "10180",
        kind: "metropolitan",
        title: "Abilene, TX",
        states: ["TX"],
        unit: "year",
        mean: null,
        p10: 63890,
        p25: 76380,
        median: 80240,
        p75: 99650,
        p90: 100710,
        employment: 1680,
        locationQuotient: 1.03,
        prices: { level: 90.364, ofState: false },
      },
      nation: expect.objectContaining({ median: 97550, p10: 68940, employment: 3379720 }),
      sourceIds: ["oews-copy-2025", "oews-2025", "bea-rpp-2024"],
    });
  });

  it("says where it is of more work than the role's, by official titles and not by our names", async () => {
    // 43-1011 has a title that we do not use; 29-1141 holds acute care nurses (29-1141.01) with others.
    const own = "first-line-supervisors-of-office-and-administrative-support-workers";
    expect(await at(own, "06")).toMatchObject({ isWider: false });
    expect(await at("acute-care-nurses", "06")).toMatchObject({ isWider: true });
    expect(await at("patient-service-specialist", "06")).toMatchObject({ isWider: true });
  });

  it("is that of a state", async () => {
    expect(await at("registered-nurses", "27")).toMatchObject({
      local: { title: "Minnesota", median: 101510, mean: 103420, employment: 70110 },
    });
  });

  it("is that of the state where the area has none", async () => {
    // 27-2011 has no row of 10180; its row of 48 is by the hour.
    expect(await at("actors", "10180")).toMatchObject({
      place: { title: "Abilene, TX" },
      local: { title: "Texas", unit: "hour" },
    });
  });

  it("is none where neither has one, and of work that the survey leaves out", async () => {
    // 29-1022 has no row of 10180 nor of 48.
    expect(await at("oral-and-maxillofacial-surgeons", "10180")).toMatchObject({
      local: null,
      nation: { median: 352220 },
      sourceIds: ["oews-2025"],
    });
    expect(await at("infantry", "10180")).toBeNull();
    expect(await at("no-such-role", "10180")).toBeNull();
  });

  it("takes by the first of an area's states", async () => {
    const place = (await placeByCode("33460")) as Place;
    expect(place.states).toEqual(["MN", "WI"]);
    expect(await at("registered-nurses", "33460")).toMatchObject({ local: { median: 103040 } });
  });
});
