import { describe, expect, it } from "vitest";
import { yearly } from "@/server/figures/testing";
import { assumedOf } from "./assumptions";
import { studyHint } from "./hints";
import { reckon } from "./move";
import { movePayOf, NATION } from "./pay";
import { routeOf } from "./route";
import { relatedEitherWay } from "./steps";
import { asksWith, moveRole, moveWith, payWith } from "./testing";

const TEXAS = { code: "48", title: "Texas" };
const ABILENE = { code: "10180", title: "Abilene, TX" };

describe("the pay of a move", () => {
  const cooks = { title: "Cooks", pay: payWith(null, 30_000) };
  const nurses = { title: "Nurses", pay: payWith(60_000, 80_000) };

  it("is the median of the one, the 25th percentile and the median of the other", () => {
    const pay = { stays: 30_000, starts: 60_000, median: 80_000 };
    expect(movePayOf(cooks, nurses, null)).toEqual(pay);
    expect(movePayOf(cooks, nurses, 35_000)).toEqual({ ...pay, stays: 35_000 });
  });

  it("says what is missing, and takes no bound for an amount", () => {
    const reason = "The publication has no figure here.";
    expect(movePayOf(nurses, cooks, null)).toEqual({
      missing: [`There is no yearly 25th percentile of Cooks to add up. ${reason}`],
    });
    const bound = { p25: yearly(60_000), median: yearly(239_200, { bound: "at least" as const }) };
    expect(movePayOf(cooks, { title: "Surgeons", pay: bound }, null)).toEqual({
      missing: [
        "There is no yearly median of Surgeons to add up. Only a bound is published (at least $239,200 a year), and bounds do not add up to a sum.",
      ],
    });
  });
});

describe("ten years of a move", () => {
  const there = (p25: number | null, median: number) => [
    { place: ABILENE, pay: payWith(p25, median) },
    { place: TEXAS, pay: payWith(60_000, 80_000) },
  ];

  it("are those of the first place where both have the pay", () => {
    const from = moveRole("Cooks", { pays: there(20_000, 30_000) });
    const inTexas = moveWith(from, moveRole("Nurses", { pays: there(null, 70_000) }));
    expect(reckon(inTexas, assumedOf(inTexas.defaults), null)).toMatchObject({
      place: TEXAS,
      pay: { stays: 80_000, starts: 60_000, median: 80_000 },
    });
    const near = moveWith(from, moveRole("Nurses", { pays: there(50_000, 70_000) }));
    // No years out and no ramp: 70,000 against 30,000, ten times.
    expect(reckon(near, assumedOf(near.defaults), null)).toMatchObject({
      place: ABILENE,
      outcome: { paysBackIn: 1, difference: 400_000 },
    });
  });

  it("say why there are none", () => {
    const pays = [{ place: NATION, pay: payWith(null, null) }];
    const move = moveWith(moveRole("Cooks"), moveRole("Actors", { pays }));
    const earnings = reckon(move, assumedOf(move.defaults), null);
    expect("missing" in earnings && earnings.missing).toHaveLength(2);
  });
});

describe("the years out of work", () => {
  const between = (before: string | null, after: string | null, shared = false) => {
    const [from, to] = [
      moveRole("Cooks", { asks: asksWith(before) }),
      moveRole("Nurses", { asks: asksWith(after) }),
    ];
    const field = [{ code: "51.3801", title: "Nursing" }];
    return studyHint(
      moveWith(from, to, {
        fields: shared ? { shared: field, own: [] } : { shared: [], own: field },
      }),
    );
  };

  it("are said to come from what is typically asked for", () => {
    expect(between("High school diploma or equivalent", "Bachelor's degree")).toMatch(/^4 by our/);
    expect(between("Bachelor's degree", "Bachelor's degree")).toContain(
      "than for Cooks. But no field of study leads to both",
    );
    expect(between("Bachelor's degree", "Bachelor's degree", true)).not.toContain("But");
    expect(between("Bachelor's degree", "High school diploma or equivalent")).toMatch(
      /than for Cooks\.$/,
    );
    expect(between(null, "Bachelor's degree")).toContain("not both in our sources");
  });
});

it("a way is named, with gaps in terms of the median one and the change of pay", () => {
  const link = (title: string) => ({ slug: title, title });
  const places: Record<string, number> = { a: 0, b: 3, c: 5 };
  const terrain = {
    related: relatedEitherWay([
      { occupationCode: "a", relatedCode: "b" },
      { occupationCode: "c", relatedCode: "b" },
    ]),
    gap: (from: string, to: string) => Math.max(0, (places[to] ?? 0) - (places[from] ?? 0)),
    medianGap: 2,
    pay: new Map([
      ["a", 40_000],
      ["b", 38_000],
    ]),
    names: new Map(["a", "b", "c"].map((code) => [code, link(code)])),
  };
  expect(routeOf(terrain, "a", "c")).toEqual({
    distance: "long",
    gap: 2.5,
    steps: [
      { from: link("a"), to: link("b"), gap: 1.5, payChange: -2_000 },
      { from: link("b"), to: link("c"), gap: 1, payChange: null },
    ],
  });
  expect(routeOf(terrain, "a", "b")).toEqual({ distance: "related", gap: 1.5, steps: [] });
});
