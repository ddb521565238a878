import { expect, it } from "vitest";
import type { LocalPay, PlacePay } from "@/server/places/place";
import { type PaidInPlace, whoPaysMore } from "./in-place";
import { plainText } from "./sentence";

const MINNESOTA = { code: "27", kind: "state" as const, title: "Minnesota", states: ["MN"] };

const paid = (side: "left" | "right", title: string, local: Partial<PlacePay> | null) =>
  ({
    side,
    role: { title, kind: title.endsWith("s") ? "occupation" : "title" },
    pay: local && ({ local: { ...MINNESOTA, unit: "year", ...local } } as LocalPay),
  }) satisfies PaidInPlace;

const said = (...sides: Parameters<typeof whoPaysMore>) => plainText(whoPaysMore(...sides));

it("says who has the higher median, and by how much", () => {
  const nurses = paid("left", "Registered Nurses", { median: 101510 });
  expect(said(nurses, paid("right", "Unit Clerk", { median: 48000 }))).toBe(
    "In Minnesota Registered Nurses have the higher median, by $53,510 a year over a Unit Clerk.",
  );
  expect(said(nurses, paid("right", "Unit Clerk", { median: 111510 }))).toBe(
    "In Minnesota a Unit Clerk has the higher median, by $10,000 a year over Registered Nurses.",
  );
  expect(whoPaysMore(nurses, paid("right", "Bakers", { median: 1 }))).toContainEqual({
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
