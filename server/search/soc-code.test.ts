import { expect, it } from "vitest";
import { socCodeIn } from "./soc-code";

it.each([
  ["29-1141", "29-1141"],
  ["291141", "29-1141"],
  [" 29-1141.00 ", "29-1141.00"],
  ["29114100", "29-1141.00"],
  ["SOC 29-1141", "29-1141"],
  ["O*NET-SOC code: 29-1141.01", "29-1141.01"],
  ["Registered nurse 29-1141", "29-1141"],
  // Numbers of requisitions and of telephones.
  ["Nurse 291141", null],
  ["Nurse 555-29-1141", null],
  ["2911411", null],
  ["nurse", null],
  ["", null],
])("%j names %j", (query, code) => {
  expect(socCodeIn(query)).toBe(code);
});
