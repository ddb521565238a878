import { expect, it } from "vitest";
import { amount, known, type Measure, missing } from "./figure";
import { labelOf, wordBefore } from "./label";
import { yearly } from "./testing";

const aged = (years: number, measure: Measure) =>
  known({ ...amount(years, "years"), measure }, { sourceId: "survey" });

const NONE = missing("The publication has no figure here.");

it("names a row by the middle that its figures state, and by none where they differ", () => {
  expect(labelOf("people.age", [aged(42.3, "median"), aged(39, "median")])).toBe("Median age");
  expect(labelOf("people.age", [aged(49, "average"), NONE])).toBe("Average age");
  expect(labelOf("people.age", [aged(49, "average"), aged(39, "median")])).toBe("Age");
  expect(labelOf("people.age", [NONE, NONE])).toBe("Age");
  expect(labelOf("salary.yearly", [yearly(40000)])).toBe("Average salary");
});

it("lets a figure say its middle only where the row's name does not", () => {
  const [title, occupation] = [aged(49, "average"), aged(39, "median")];
  expect(wordBefore(title, [title, occupation])).toBe("average ");
  expect(wordBefore(occupation, [title, occupation])).toBe("median ");
  expect(wordBefore(NONE, [title, occupation])).toBe("");
  expect(wordBefore(title, [title, title])).toBe("");
});
