import { expect, it } from "vitest";
import { readReadAhead } from "./settings";

it.each<[string | undefined, boolean]>([
  [undefined, true],
  ["", true],
  ["on", true],
  ["off", false],
])("READ_AHEAD %s is %s", (READ_AHEAD, is) => {
  expect(readReadAhead({ READ_AHEAD })).toBe(is);
});

it("says what it may be", () => {
  expect(() => readReadAhead({ READ_AHEAD: "yes" })).toThrow(
    'READ_AHEAD is "yes". Write on (or leave it out) or off.',
  );
});
