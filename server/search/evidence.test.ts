import { expect, it } from "vitest";
import { evidenceDocs } from "./evidence";

const NUMBERS = new Map([
  ["software-developers", 0],
  ["welders", 1],
]);

it("counts filings by their logarithm", () => {
  const docs = evidenceDocs(
    [
      { title: "metal welder", slug: "welders", filings: 7 },
      { title: "welder", slug: "no-role-of-ours", filings: 7 },
    ],
    NUMBERS,
    Float64Array.of(10, 10),
  );
  // 0.5 x log2(1 + 7)
  expect(docs).toEqual([{ role: 1, words: ["metal", "welder"], weight: 1.5 }]);
});

it("lets the filings of a role together count at most as much as its names", () => {
  const filed = ["java developer", "software engineer"].map((title) => ({
    title,
    slug: "software-developers",
    filings: 1023,
  }));
  const docs = evidenceDocs(filed, NUMBERS, Float64Array.of(4, 1));
  // 5 each, 10 together, where names count 4.
  expect(docs.map(({ weight }) => weight)).toEqual([2, 2]);
});
