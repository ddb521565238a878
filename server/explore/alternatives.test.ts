import { describe, expect, it } from "vitest";
import { amount, known } from "@/server/figures/figure";
import { alternativesOf } from "./alternatives";
import { rowWith } from "./testing";

/** An occupation whose average salary has a relative standard error, in percent. */
function paying(title: string, pay: number, rse?: number, bound?: "at least") {
  const row = rowWith(title);
  const salary = known(amount(pay, "usd-year", bound), { sourceId: "a-source", rse });
  return { ...row, figures: { ...row.figures, "salary.yearly": salary } };
}

const [PAY, SCHOOLING, GROWTH] = [0, 1, 2];
const byOf = (better: ReturnType<typeof alternativesOf>, kind: number) =>
  better[kind]?.found.map(({ title, by }) => [title, by]);

describe("pays more", () => {
  // 1% of 60,000 is 600 and of 72,300 is 723; the root of the sum of squares is 939.5, 1.645 of which
  // is 1,545.5.
  const own = paying("Own", 60_000, 1);

  it("is what is higher beyond the margin of error", () => {
    const alike = [
      paying("Within it", 61_400, 1),
      paying("Lower", 40_000, 1),
      paying("Higher", 72_300, 1),
      paying("Of unknown error", 90_000),
      paying("Far above", 239_200, 1, "at least"),
    ];
    expect(byOf(alternativesOf(own, alike), PAY)).toEqual([
      ["Higher", "+$12,300"],
      ["Far above", "+$179,200 or more"],
    ]);
  });

  it("names three, the most alike first, and of one published figure the first", () => {
    const higher = [70, 95, 80, 90].map((pay) => paying(`Pays ${pay}`, pay * 1000, 1));
    const [first, ...others] = higher;
    const twin = { ...paying("Twin", 70_000, 1), published: first?.published ?? null };
    const found = byOf(alternativesOf(own, first ? [first, twin, ...others] : []), PAY);
    expect(found?.map(([title]) => title)).toEqual(["Pays 70", "Pays 95", "Pays 80"]);
  });

  it("is told of no work that has no yearly pay", () => {
    const [pay] = alternativesOf(rowWith("Actors"), [paying("Higher", 72_300, 1)]);
    expect(pay).toMatchObject({
      found: [],
      none: "Our sources have no average salary by the year of this one to measure by.",
    });
  });
});

it("asks for less schooling where its typical education ranks lower", () => {
  const own = rowWith("Own", { entry: "Bachelor's degree" });
  const alike = [
    rowWith("Same", { entry: "Bachelor's degree" }),
    rowWith("More", { entry: "Master's degree" }),
    rowWith("Unknown"),
    rowWith("Two years", { entry: "Associate's degree" }),
    rowWith("School", { entry: "High school diploma or equivalent" }),
    rowWith("Some", { entry: "Some college, no degree" }),
  ];
  expect(byOf(alternativesOf(own, alike), SCHOOLING)).toEqual([
    ["Two years", "associate's instead of bachelor's"],
    ["School", "high school diploma instead of bachelor's"],
    ["Some", "some college, no degree instead of bachelor's"],
  ]);
});

it("grows faster where it grows at all", () => {
  const alike = [
    rowWith("Slower", { growth: -5 }),
    rowWith("Shrinks less", { growth: -1 }),
    rowWith("Still", { growth: 0 }),
    rowWith("Grows", { growth: 8.8 }),
  ];
  const shrinking = rowWith("Own", { growth: -2 });
  expect(byOf(alternativesOf(shrinking, alike), GROWTH)).toEqual([
    ["Grows", "+8.8% instead of -2%"],
  ]);
  const growing = alternativesOf(rowWith("Own", { growth: 9 }), alike);
  expect(growing[GROWTH]).toMatchObject({
    found: [],
    none: "None of them, as far as our sources tell.",
  });
});
