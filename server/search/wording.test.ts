import { expect, it } from "vitest";
import { unusedSentence } from "./wording";

it.each([
  { used: ["Nurse"], unused: [], sentence: "" },
  { used: [], unused: ["zzzz"], sentence: "" },
  {
    used: ["Delivery", "Driver"],
    unused: ["Amazon"],
    sentence: "Found by “Delivery” and “Driver”; “Amazon” told nothing about the work.",
  },
  {
    used: ["welder"],
    unused: ["Acme", "Houston", "Acme"],
    sentence: "Found by “welder”; “Acme” and “Houston” told nothing about the work.",
  },
])("says which words led to the answer: $used, $unused", ({ sentence, ...answer }) => {
  expect(unusedSentence(answer)).toBe(sentence);
});
