import { expect, it } from "vitest";
import { gapOf } from "./gap";
import { rating } from "./testing";

it("calls a gap clear beyond 1.645 times the root of the sum of squared errors", () => {
  // 1.645 x sqrt(0.3² + 0.4²) = 0.8225 points of level, 0.1175 of the scale's seven.
  const left = rating(3, 0.3);
  const beyond = gapOf(left, rating(3.83, 0.4), "level");
  expect(beyond).toMatchObject({ kind: "clear" });
  expect(beyond.kind !== "missing" && beyond.by).toBeCloseTo(0.83 / 7, 9);
  expect(gapOf(left, rating(3.82, 0.4), "level")).toMatchObject({ kind: "same" });
  expect(gapOf(rating(3.83, 0.4), left, "level")).toMatchObject({ kind: "clear" });
});

it("scales importance over four points and level over seven", () => {
  // From 2 to 4: half of 1 to 5, two sevenths of 0 to 7.
  expect(gapOf(rating(2, 0), rating(4, 0), "importance")).toEqual({ kind: "clear", by: 0.5 });
  expect(gapOf(rating(4, 0), rating(2, 0), "importance")).toEqual({ kind: "clear", by: -0.5 });
  const level = gapOf(rating(2, 0), rating(4, 0), "level");
  expect(level.kind !== "missing" && level.by).toBeCloseTo(2 / 7, 9);
});

it("cannot tell where an error is not published, even of a wide gap", () => {
  expect(gapOf(rating(0, 0.1), rating(7), "level")).toEqual({ kind: "unsure", by: 1 });
  expect(gapOf(rating(7), rating(0, 0.1), "level")).toEqual({ kind: "unsure", by: -1 });
});

it("takes unanimous ratings at their word: an error of 0 is published", () => {
  expect(gapOf(rating(4, 0), rating(4, 0), "importance")).toEqual({ kind: "same", by: 0 });
  expect(gapOf(rating(4, 0), rating(4.12, 0), "importance")).toMatchObject({ kind: "clear" });
});

it("counts a level that does not apply as the least, without an error of its own", () => {
  const none = rating("not-relevant", "not-relevant");
  expect(gapOf(none, rating(3.5, 0.2), "level")).toEqual({ kind: "clear", by: 0.5 });
  // 1.645 x 0.25 = 0.41 points.
  expect(gapOf(none, rating(0.4, 0.25), "level")).toMatchObject({ kind: "same" });
});

it("says nothing of a rating that O*NET asks not to show", () => {
  const suppressed = rating("suppressed", "suppressed");
  expect(gapOf(suppressed, rating(4, 0.1), "importance")).toEqual({ kind: "missing" });
  expect(gapOf(rating(4, 0.1), rating("not-rated", "not-rated"), "level")).toEqual({
    kind: "missing",
  });
});
