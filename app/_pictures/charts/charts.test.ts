import { expect, it } from "vitest";
import { amount, known } from "@/server/figures/figure";
import { figuresWith, yearly } from "@/server/figures/testing";
import { WIDTH, wrapped } from "./drawing";
import { framed } from "./framed";
import { rangesPlot } from "./ranges";
import { svgOf } from "./svg";

const ORIGIN = {
  name: "Judges & <Lawyers> or Actors",
  sources: [
    { id: "survey", publisher: "BLS", title: "Wages", vintage: "May 2025" },
    { id: "other", publisher: "BLS", title: "Not drawn", vintage: "2024" },
  ],
  release: { name: "2026.11.2", date: "2026-11-25" },
  address: "https://rolewise.example/compare/actors-vs-judges",
};

const paid = (title: string, low: number, high: number, of?: string) => ({
  title,
  figures: figuresWith({
    "salary.range": known(
      { kind: "range", low: amount(low, "usd-year"), high: amount(high, "usd-year") },
      { sourceId: "survey", ...(of && { of }) },
    ),
    "salary.yearly": yearly(50_000),
  }),
});
const UNPAID = { title: "Infantry", figures: figuresWith({}) };

it("breaks a text into lines that fit, and no word", () => {
  // 20 px letters are taken to be 11.2 px wide: eight fit into 100 px.
  expect(wrapped("aaa bbb cccc dddddddddddd e", 20, 100)).toEqual([
    "aaa bbb",
    "cccc",
    "dddddddddddd",
    "e",
  ]);
});

it("draws ranges on one scale from zero", () => {
  const plot = rangesPlot([paid("A", 20_000, 40_000), paid("B", 50_000, 100_000)]);
  // 104,000 dollars are 1,080 px from x 60 on: 20,000 lie at 267.7, 40,000 at 475.4.
  expect(plot?.paths.some(({ d }) => /^M267\.7 \d+H475\.4V/.test(d))).toBe(true);
  expect(plot?.description).toBe(
    "A: $20,000 to $40,000, average $50,000. B: $50,000 to $100,000, average $50,000.",
  );
});

it("calls a range one of percentiles only where its source does", () => {
  const stated = paid("A", 20_000, 40_000);
  expect(rangesPlot([stated])?.caption).toBe(
    "Bar: the range of pay that the source states. Ring: average.",
  );
  const ends = { 10: amount(20_000, "usd-year"), 90: amount(40_000, "usd-year") };
  const range = known(
    { kind: "range", low: ends[10], high: ends[90], percentiles: ends },
    { sourceId: "survey" },
  );
  const figures = figuresWith({ "salary.range": range });
  expect(rangesPlot([{ title: "A", figures }])?.caption).toBe(
    "Bar: from the 10th to the 90th percentile.",
  );
});

it("says whose range is missing, and draws nothing without any", () => {
  expect(rangesPlot([paid("A", 20_000, 40_000), UNPAID])?.caption).toContain("of Infantry");
  expect(rangesPlot([UNPAID, UNPAID])).toBeNull();
});

it("a picture holds its title, its sources with vintages, whose figures they are, and the release", () => {
  const plot = rangesPlot([paid("A", 20_000, 40_000, "All of A")]);
  const drawing = framed(plot as NonNullable<typeof plot>, ORIGIN);
  const svg = svgOf(drawing);
  expect(svg).toContain(">Judges &amp; &lt;Lawyers&gt; or Actors</text>");
  const said = drawing.words.map(({ text }) => text).join(" ");
  for (const text of [
    "Source: BLS: Wages, May 2025.",
    "Of A the figures are those of All of A.",
    "data release 2026.11.2",
    ORIGIN.address,
  ])
    expect(said).toContain(text);
  expect(svg).not.toContain("Not drawn");
  expect(svg).toContain(`viewBox="0 0 ${WIDTH} `);
  // It needs nothing from elsewhere, and no style that our policy forbids.
  expect(svg).not.toMatch(/href|style=|<script|<style/);
});
