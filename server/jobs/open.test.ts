import { expect, it } from "vitest";
import { closedSince, isOpen } from "./open";

const NOW = new Date("2026-11-25T12:00:00Z");
const BEFORE = new Date("2026-11-20T00:00:00Z");
const LATER = new Date("2026-12-24T00:00:00Z");

it("is open until it vanishes or its last day is over", () => {
  expect(isOpen({ closedAt: null, validUntil: null }, NOW)).toBe(true);
  expect(isOpen({ closedAt: null, validUntil: LATER }, NOW)).toBe(true);
  expect(closedSince({ closedAt: null, validUntil: BEFORE }, NOW)).toEqual(BEFORE);
  expect(closedSince({ closedAt: BEFORE, validUntil: LATER }, NOW)).toEqual(BEFORE);
});
