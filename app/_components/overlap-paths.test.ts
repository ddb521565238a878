import { expect, it } from "vitest";
import type { Outline } from "@/server/compare/out-earning/outline";
import { pathsOf } from "./overlap-paths";

it("goes up and down the steps from the ground, and slopes beyond them", () => {
  const outline: Outline = {
    steps: [
      { from: 20, to: 30, height: 1 },
      { from: 30, to: 50, height: 2 },
    ],
    least: 10,
    most: 90,
    median: 30,
  };
  const frame = { x: (pay: number) => pay * 10, y: (height: number) => 100 - height * 50 };
  expect(pathsOf(outline, frame)).toEqual({
    known: "M200 100V50H300V0H500V100Z",
    beyond: "M100 100L200 50V100ZM900 100L500 0V100Z",
  });
});
