import { expect, it } from "vitest";
import { inCommon, toolsInCommon } from "./in-common";

it("splits two lists", () => {
  expect(inCommon(["a", "b", "c"], ["d", "c", "a"], (one) => one)).toEqual({
    both: ["a", "c"],
    left: ["b"],
    right: ["d"],
  });
});

const tool = (example: string, position: number, asked: "" | "hot" | "demand" = "") => ({
  example,
  position,
  hot: asked !== "",
  inDemand: asked === "demand",
});

it("puts programs first that postings ask for: of both, of one, of any occupation", () => {
  const left = [
    tool("Apart", 1),
    tool("Excel", 2, "demand"),
    tool("Word", 3, "hot"),
    tool("Epic", 4, "demand"),
    tool("Zeta", 5),
    tool("Maple", 6, "demand"),
  ];
  const right = [
    tool("Zeta", 1),
    tool("Word", 2, "hot"),
    tool("Epic", 3, "hot"),
    tool("Excel", 9, "demand"),
  ];
  expect(toolsInCommon(left, right)).toEqual({
    both: ["Excel", "Epic", "Word", "Zeta"],
    left: ["Maple", "Apart"],
    right: [],
  });
});

it("names a program once that is listed under two commodities", () => {
  expect(toolsInCommon([tool("R", 1), tool("R", 2)], []).left).toEqual(["R"]);
});
