import { describe, expect, it } from "vitest";
import { findBestPaying } from "@/server/roles/best-paying";
import { differencesOf, tallyOf } from "./differences";
import { type PayRow, payRows, payUnit } from "./pay-rows";
import type { PlacesPay } from "./place";
import { findPlacesPay } from "./places-pay";
import { bestSentences } from "./wording";

async function payOf(slug: string): Promise<PlacesPay> {
  const pay = await findPlacesPay(slug);
  if (!pay) throw new Error(`No wages by place for ${slug}.`);
  return pay;
}

const rowIn = async (slug: string, code: string) =>
  payRows(await payOf(slug)).find((row) => row.code === code) as PayRow;

// Read by hand from the survey's tables by state and area of May 2025 and the price levels of 2024.
describe("pay in a place", () => {
  it("of a state is as published, and at the prices of the country", async () => {
    expect(await rowIn("registered-nurses", "06")).toEqual({
      code: "06",
      kind: "state",
      title: "California",
      states: ["CA"],
      median: 140_270,
      p10: 101_260,
      p90: 213_320,
      atPrices: 126_689, // 140270 / 1.10720
      ofState: false,
      jobs: 338_940,
      quotient: 0.86,
    });
  });

  it("of a metropolitan area goes by its own prices, of a nonmetropolitan one by its state's", async () => {
    expect(await rowIn("registered-nurses", "41940")).toMatchObject({
      median: 216_740,
      jobs: 22_930,
      atPrices: 196_282, // 216740 / 1.10423
      ofState: false,
    });
    expect(await rowIn("registered-nurses", "0100001")).toMatchObject({
      kind: "nonmetropolitan",
      median: 64_540,
      quotient: 0.9,
      atPrices: 72_661, // 64540 / 0.88823, Alabama's level
      ofState: true,
    });
  });

  it("says where it is of more work than the role's, by official titles and not by our names", async () => {
    // 43-1011 has a title that we do not use; 29-1141 holds acute care nurses (29-1141.01) with others.
    const own = "first-line-supervisors-of-office-and-administrative-support-workers";
    expect(await payOf(own)).toMatchObject({ isWider: false });
    expect(await payOf("acute-care-nurses")).toMatchObject({ isWider: true });
  });

  it("names the publications of the places, of the country and of the prices", async () => {
    expect(await payOf("registered-nurses")).toMatchObject({
      sourceIds: ["oews-copy-2025"],
      nationSourceId: "oews-2025",
      priceSourceId: "bea-rpp-2024",
    });
  });

  it("is by the hour where only that is published", async () => {
    const actors = await payOf("actors");
    expect(payUnit(actors)).toBe("hour");
    expect(await rowIn("actors", "01")).toMatchObject({ median: 24.71, jobs: 150, p10: null });
  });

  it("says why something is missing", async () => {
    // Virginia's number of astronomers has an empty cell; every one of their medians is there but Boston's.
    expect(await rowIn("astronomers", "51")).toMatchObject({ median: 128_930, jobs: null });
    const { missing } = await payOf("astronomers");
    expect(missing).toEqual([expect.stringContaining("kept no mark that would say why")]);
    expect(await findPlacesPay("infantry")).toBeNull();
  });

  it("is that of nurses in 576 places", async () => {
    expect((await payOf("registered-nurses")).places).toHaveLength(576);
  });
});

describe("the best paying places in words", () => {
  it.each([
    [
      "registered-nurses",
      "California, $140,270 a year (338,940 jobs)",
      "San Jose-Sunnyvale-Santa Clara, CA, $216,740 a year (22,930 jobs)",
    ],
    // Astronomers: Virginia's jobs are not published; Maryland has 980, metropolitan Washington 520.
    [
      "astronomers",
      "Maryland, $132,620 a year (980 jobs)",
      "Washington-Arlington-Alexandria, DC-VA-MD-WV, $156,750 a year (520 jobs)",
    ],
  ])("of %s", async (slug, state, area) => {
    const [states, areas] = bestSentences(await findBestPaying([slug]));
    expect(states).toContain(state);
    expect(areas).toContain(area);
  });
});

it("says of how many states the highest is: 18 have a median of actors and 100 of their jobs", async () => {
  const [states] = bestSentences(await findBestPaying(["actors"]));
  expect(states).toMatch(/^Of the 18 states that count here, it is highest in Maryland, /);
});

it("counts lawyers and nurses as the tables do: only in Hawaii do nurses earn more", async () => {
  const rows = differencesOf(await payOf("lawyers"), await payOf("registered-nurses"));
  const states = rows.filter(({ kind }) => kind === "state");
  expect(tallyOf(states)).toEqual({ places: 51, left: 50, right: 1, equal: 0 });
  expect(states.filter(({ by }) => (by ?? 0) < 0).map(({ title }) => title)).toEqual(["Hawaii"]);
  const areas = rows.filter(({ kind }) => kind.endsWith("metropolitan"));
  expect(tallyOf(areas)).toEqual({ places: 494, left: 473, right: 21, equal: 0 });
  // Texas: 154,200 less 95,970.
  expect(rows.find(({ code }) => code === "48")).toMatchObject({ by: 58_230, leftJobs: 56_580 });
});
