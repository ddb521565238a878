import { describe, expect, it } from "vitest";
import { type BestPlace, bestSentences, nationSentence, tallySentence } from "./wording";

const place = (name: string, differing: Partial<BestPlace>): BestPlace => ({
  kind: "state",
  name,
  pay: 90_000,
  perHour: false,
  atPrices: 80_000,
  rank: 1,
  priceRank: 1,
  ranked: 48,
  employment: 1200,
  ...differing,
});

describe("the best paying places", () => {
  it("are told apart where prices change who is first", () => {
    const [states, areas] = bestSentences([
      place("California", { priceRank: 4 }),
      place("Iowa", { rank: 7, atPrices: 85_000.4 }),
      place("Ames, IA", { kind: "metropolitan", employment: 130 }),
    ]);
    expect(states).toBe(
      "Of the 48 states that count here, it is highest in California, $90,000 a year (1,200 jobs); at average prices in Iowa, $85,000.",
    );
    expect(areas).toBe(
      "Of the 48 metropolitan areas that count here, it is highest in Ames, IA, $90,000 a year (130 jobs), and there too at average prices: $80,000.",
    );
  });

  it("are by the hour where pay is, and none where none counts", () => {
    const hourly = { pay: 30.5, perHour: true, atPrices: null };
    expect(bestSentences([place("Ohio", hourly)])).toEqual([
      "Of the 48 states that count here, it is highest in Ohio, $30.50 an hour (1,200 jobs).",
      "None of the metropolitan areas has a median and enough jobs in our source to count here.",
    ]);
  });
});

it("names the median of the country", () => {
  expect(nationSentence(97_550, "year")).toContain("the median is $97,550 a year:");
  expect(nationSentence(24.5, "hour")).toContain("the median is $24.50 an hour:");
  expect(nationSentence(null, "year")).toBe("Our source has no median of the whole country.");
});

describe("whose median is higher in how many places", () => {
  const titles = { left: "Actors", right: "Bakers" };
  const tally = (left: number, right: number, equal: number) =>
    tallySentence({ places: left + right + equal, left, right, equal }, titles, "states");

  it("begins with the most", () => {
    expect(tally(2, 45, 1)).toBe(
      "In 45 of the 48 states where both medians are published, that of Bakers is higher; in 2 that of Actors; in 1 they are the same.",
    );
  });

  it("speaks of equal ones last", () => {
    expect(tally(1, 0, 5)).toContain("that of Actors is higher; in 5 they are the same.");
    expect(tally(0, 0, 5)).toContain("In all of the 5 states");
  });

  it("says all and none", () => {
    expect(tally(48, 0, 0)).toBe(
      "In all of the 48 states where both medians are published, that of Actors is higher.",
    );
    expect(tally(0, 0, 0)).toBe("In none of the states does our source have both medians.");
  });
});
