import { expect, it } from "vitest";
import type { LocalPay, PlacePay } from "@/server/places/place";
import { comparedInPlace, type PaidInPlace } from "./in-place";
import { plainText } from "./sentence";

const MINNESOTA = { code: "27", kind: "state" as const, title: "Minnesota", states: ["MN"] };

const UNKNOWN = { unit: "year" as const, p10: null, p25: null, median: null, p75: null, p90: null };

const paid = (side: "left" | "right", title: string, local: Partial<PlacePay> | null) =>
  ({
    side,
    role: { title, kind: title.endsWith("s") ? "occupation" : "title" },
    pay: local && ({ title, local: { ...MINNESOTA, ...UNKNOWN, ...local } } as LocalPay),
  }) satisfies PaidInPlace;

const said = (...sides: Parameters<typeof comparedInPlace>) =>
  comparedInPlace(...sides)
    .sentences.map(plainText)
    .join(" ");

it("says who has the higher median, and by how much", () => {
  const nurses = paid("left", "Registered Nurses", { median: 101510 });
  expect(said(nurses, paid("right", "Unit Clerk", { median: 48000 }))).toBe(
    "In Minnesota Registered Nurses have the higher median, by $53,510 a year over a Unit Clerk; no margin of error of it is published.",
  );
  expect(said(nurses, paid("right", "Unit Clerk", { median: 111510 }))).toBe(
    "In Minnesota a Unit Clerk has the higher median, by $10,000 a year over Registered Nurses; no margin of error of it is published.",
  );
  expect(
    comparedInPlace(nurses, paid("right", "Bakers", { median: 1 })).sentences[0],
  ).toContainEqual({
    side: "left",
    text: "Registered Nurses",
  });
});

it("says where both have the same", () => {
  const sides = [paid("left", "Bakers", { median: 30 }), paid("right", "Cooks", { median: 30 })];
  expect(said(...(sides as [PaidInPlace, PaidInPlace]))).toBe(
    "In Minnesota both have the same median.",
  );
});

it("compares neither over two places nor over two units", () => {
  const bakers = paid("left", "Bakers", { median: 30000 });
  const texas = { median: 1, code: "48", title: "Texas" };
  expect(said(bakers, paid("right", "Cooks", texas))).toContain(
    "One is of Minnesota and the other of Texas",
  );
  expect(said(bakers, paid("right", "Cooks", { median: 20, unit: "hour" }))).toContain(
    "cannot be compared",
  );
});

it("says nothing where either is missing", () => {
  const bakers = paid("left", "Bakers", { median: 30000 });
  expect(said(bakers, paid("right", "Cooks", null))).toBe("");
  expect(said(bakers, paid("right", "Cooks", { median: null }))).toBe("");
});

// The percentiles of chance.test.ts, where the chance is worked out: 0.9675 to 1.
it("says how often one earns more where the percentiles are published, and what to draw", () => {
  const high = { p10: 100_000, p25: 110_000, median: 120_000, p75: 130_000, p90: 140_000 };
  const low = { p10: 10_000, p25: 20_000, median: 30_000, p75: 40_000, p90: 50_000 };
  const sides = [paid("left", "Bakers", low), paid("right", "Judges", high)] as const;
  expect(said(...sides)).toContain(
    "Pick one of each at random, and the former earns more in at least 96 of 100 cases.",
  );
  expect(comparedInPlace(...sides).spreads).toMatchObject({ unit: "usd-year" });
});

it("does not compare what the survey counts as one", () => {
  const one = (side: "left" | "right", title: string) => {
    const { pay, ...role } = paid(side, title, { median: 90_000 });
    return { ...role, pay: pay && { ...pay, title: "Registered Nurses" } };
  };
  expect(said(one("left", "Acute Care Nurses"), one("right", "Registered Nurses"))).toBe(
    "The wage survey counts both as one, as Registered Nurses.",
  );
});
