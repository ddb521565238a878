import { describe, expect, it } from "vitest";
import { formatFigure } from "@/server/figures/format";
import { readAsked } from "./asked";
import { explore } from "./explore";
import { addressOf, type Params } from "./query";

/** What the page of these parameters finds. */
async function find(params: Params) {
  const asked = await readAsked(params);
  return { ...asked, ...explore(asked.occupations, asked.facets, asked.query) };
}

// Read by hand from the survey's tables of May 2025 (state_M2025.csv, metropolitan_M2025.csv) and the
// price levels of 2024: Texas 97.057, San Jose 110.423, Alabama 88.823.
const LEGAL_IN_TEXAS = [
  ["Lawyers", "$154,200", "$158,876", "56,580"],
  ["Judges and magistrates", "$139,990", "$144,235", "2,770"],
  ["Administrative judges and adjudicators", "$100,400", "$103,444", "1,300"],
  ["Other legal support workers", "$63,140", "$65,055", "2,900"],
  ["Judicial law clerks", "$63,130", "$65,044", "220"],
  ["Paralegals and legal assistants", "$62,310", "$64,199", "29,540"],
  ["Property title examiners and searchers", "$60,120", "$61,943", "6,770"],
  ["Mediators and arbitrators", "$50,940", "$52,485", "-"],
];

describe("pay in a place", () => {
  it("is what the survey publishes there, by pay", async () => {
    const { rows } = await find({ place: "48", field: "legal-occupations", sort: "pay-desc" });
    expect(
      rows.map(({ title, local }) => [
        title,
        ...[local?.median, local?.atPrices, local?.jobs].map(
          (figure) => figure && formatFigure(figure),
        ),
      ]),
    ).toEqual(LEGAL_IN_TEXAS);
  });

  it("is counted like all other choices", async () => {
    const { counts, facets } = await find({ place: "48", field: "legal-occupations" });
    expect(counts.pay).toEqual({ 40000: 8, 60000: 7, 80000: 3, 100000: 3, 150000: 1 });
    expect(facets.find(({ id }) => id === "pay")?.label).toBe("Median pay in Texas");
  });

  it("leaves out whom the survey does not have there", async () => {
    const { rows } = await find({ place: "41940", field: "legal-occupations", sort: "jobs-desc" });
    // 6,040, 2,030, 130 and 130 jobs; 99,250 / 1.10423 = 89,882.
    expect(rows.map(({ title }) => title)).toEqual([
      "Lawyers",
      "Paralegals and legal assistants",
      "Mediators and arbitrators",
      "Property title examiners and searchers",
    ]);
    expect(rows[1]?.local && formatFigure(rows[1].local.atPrices)).toBe("$89,882");
  });

  it("of a nonmetropolitan area goes by its state's prices, and says so", async () => {
    const { occupations } = await find({ place: "0100001" });
    // 64,540 / 0.88823 = 72,661.
    const nurses = occupations.find(({ slug }) => slug === "registered-nurses");
    expect(nurses?.local?.atPrices).toMatchObject({
      value: { amount: 72_661 },
      note: "At the price level 88.823, that of the state; the whole country is 100.",
      sourceId: "bea-rpp-2024",
    });
  });

  it("can be asked for by name, and has one address", async () => {
    const { query, notes } = await find({ place: "new york", prices: "average" });
    expect(notes).toEqual([]);
    expect(addressOf(query)).toBe("/careers?place=36&prices=average");
  });

  it.each([
    [{ place: "Atlantis" }, "Place: “Atlantis” is no state or area that pay is published for."],
    [
      { place: "new" },
      /^Place: “new” may be New .+; or another\. Pay is that of the whole country/,
    ],
    [{ place: "48", prices: "low" }, "Prices: “low” is not one of the choices."],
    [{ place: ["48", "06"] }, "Place: only the first of your choices is used."],
    [{ sort: "jobs-desc" }, "“jobs-desc” is no order of the table: it is by title."],
  ])("%j has a note", async (params, note) => {
    const { notes } = await find(params);
    expect(notes).toHaveLength(1);
    expect(notes[0]).toMatch(note);
  });
});

describe("work styles", () => {
  it("are those that O*NET ranks among the ones that set an occupation apart", async () => {
    const { occupations, facets } = await find({});
    const nurses = occupations.find(({ slug }) => slug === "registered-nurses");
    // Work Styles.txt of 30.2, distinctiveness ranks 1 to 10 of 29-1141.00.
    expect(nurses?.styles.slice(0, 6)).toEqual([
      "Sincerity",
      "Adaptability",
      "Perseverance",
      "Empathy",
      "Stress Tolerance",
      "Self-Control",
    ]);
    expect(facets.find(({ id }) => id === "style")?.options).toHaveLength(21);
  });

  it("filter the table, two of them together", async () => {
    const legal = { field: "legal-occupations", style: "self-control", style2: "stress-tolerance" };
    // 23-1011, 23-1022 and 23-1023 have a rank in both.
    expect((await find(legal)).rows.map(({ title }) => title)).toEqual([
      "Judges and magistrates",
      "Lawyers",
      "Mediators and arbitrators",
    ]);
    const { found, counts } = await find({ style: "empathy" });
    expect([found, counts.style2["stress-tolerance"]]).toEqual([136, 66]);
  });
});
