import { describe, expect, it } from "vitest";
import { cellText, readNumber } from "./cells";
import type { Row } from "./publication";

describe("the text of a cell", () => {
  it.each<[Row[string] | undefined, string]>([
    [123, "123"],
    [-8.5, "-8.5"],
    [0, "0"],
    [{ atLeast: 239200 }, ">=239200"],
    [{ under: 0.5 }, "<0.5"],
    [{ missing: "too-few" }, "!too-few"],
    [true, "t"],
    [false, "f"],
    ["Bakers", "Bakers"],
    ["", ""],
    [null, ""],
    [undefined, ""],
  ])("of %j is %j", (cell, text) => {
    expect(cellText(cell)).toBe(text);
  });
});

describe("a number of the snapshot", () => {
  it.each([
    ["123", { value: "123" }],
    ["-8.5", { value: "-8.5" }],
    ["5e-7", { value: "5e-7" }],
    [">=239200", { value: "239200", caveat: ">=" }],
    ["<0.5", { value: "0.5", caveat: "<" }],
    ["!too-few", { value: null, caveat: "too-few" }],
    ["", { value: null }],
  ])("%j is read as %j", (text, number) => {
    expect(readNumber(text)).toEqual(number);
  });

  it.each(["many", "1,000", "12%", "*", "#", "—", "1.", ".5", " 1", "NaN", ">5", "0x10", "1e"])(
    "%j is none",
    (text) => {
      expect(readNumber(text)).toBeUndefined();
    },
  );

  it("is read as it was written", () => {
    for (const cell of [7, 0.1, -2, { atLeast: 115 }, { under: 0.5 }])
      expect(readNumber(cellText(cell))?.value).toBe(
        String(typeof cell === "number" ? cell : Object.values(cell)[0]),
      );
  });
});
