import { expect, it } from "vitest";
import { outlineOf } from "./outline";
import { spread } from "./testing";

it("has a step between two percentiles, as high as its share of workers is wide", () => {
  const outline = outlineOf(spread([20_000, 30_000, 40_000, 50_000, 70_000]));
  expect(outline?.steps).toEqual([
    { from: 20_000, to: 30_000, height: expect.closeTo(0.15 / 10_000, 12) },
    { from: 30_000, to: 40_000, height: expect.closeTo(0.25 / 10_000, 12) },
    { from: 40_000, to: 50_000, height: expect.closeTo(0.25 / 10_000, 12) },
    { from: 50_000, to: 70_000, height: expect.closeTo(0.15 / 20_000, 12) },
  ]);
  expect(outline?.median).toBe(40_000);
});

// A slope as high as its step, 0.15 / 10,000, is a tenth of all where it is 0.2 / 0.000015 = 13,333 long;
// above, at 0.15 / 20,000, 26,667.
it("slopes as far as a tenth of the workers reach", () => {
  const outline = outlineOf(spread([20_000, 30_000, 40_000, 50_000, 70_000]));
  expect(outline?.least).toBeCloseTo(6_666.67, 1);
  expect(outline?.most).toBeCloseTo(96_666.67, 1);
});

it("slopes neither below nothing nor beyond twice the highest percentile", () => {
  // 0.2 / (0.15 / 100,000) is 133,333, which is less than the 150,000 that are left.
  const flat = outlineOf(spread([10_000, 30_000, 40_000, 50_000, 150_000]));
  expect(flat).toMatchObject({ least: 0, most: expect.closeTo(283_333.33, 1) });
  // At 0.15 / 160,000 the slope would be 213,333 long: more than the 200,000 that are left to twice.
  const steep = outlineOf(spread([10_000, 20_000, 30_000, 40_000, 200_000]));
  expect(steep?.most).toBe(400_000);
});

it("draws those between two percentiles that are one amount with the step beside them", () => {
  const outline = outlineOf(spread([20_000, 20_000, 30_000, 40_000, 40_000]));
  expect(outline?.steps).toEqual([
    { from: 20_000, to: 30_000, height: expect.closeTo(0.4 / 10_000, 12) },
    { from: 30_000, to: 40_000, height: expect.closeTo(0.4 / 10_000, 12) },
  ]);
});

it("is none where all are one amount, or only one is known", () => {
  expect(outlineOf(spread([1, 1, 1, 1, 1]))).toBeNull();
  const bounded = spread([20_000, 99, 99, 99, 99], { 25: "at least", 50: "at least" });
  expect(outlineOf(bounded)).toBeNull();
});
