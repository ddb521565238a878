import { expect, it } from "vitest";
import { conditionPlaces } from "./conditions";

const saidOf = (title: string) => {
  const words = title.split(" ");
  return [...conditionPlaces(words)].map((at) => words[at]);
};

it.each([
  ["cashier part time", ["part", "time"]],
  ["Full Time Welder 40 hours per week", ["Full", "Time", "40", "hours", "per", "week"]],
  ["CNA Nights", ["Nights"]],
  ["Warehouse Associate 2nd Shift", ["2nd", "Shift"]],
  ["Plumber Apprentice", ["Apprentice"]],
  ["Night Auditor", []],
  ["Shift Supervisor", []],
  ["Parts Manager", []],
  // Nothing else is asked for.
  ["night shift", []],
])("of %j it is %j", (title, said) => {
  expect(saidOf(title)).toEqual(said);
});
