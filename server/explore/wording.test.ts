import { expect, it } from "vitest";
import { sentenceOfScope } from "./wording";

const published = (title: string, members: number) => ({ code: "23-1011", title, members });

it.each([
  ["Lawyers", null, ""],
  ["Lawyers", published("Lawyers", 1), ""],
  [
    "Lawyers",
    published("Lawyers", 2),
    "Pay, outlook and education are of this and another occupation together.",
  ],
  [
    "Lawyers",
    published("Lawyers", 3),
    "Pay, outlook and education are of this and 2 other occupations together.",
  ],
  ["Lawyers", published("Legal Workers", 1), "Pay, outlook and education are of Legal Workers."],
  [
    "Lawyers",
    published("Legal Workers", 4),
    "Pay, outlook and education are of Legal Workers (4 occupations together).",
  ],
])("says of %s under %j: %j", (title, group, sentence) => {
  expect(sentenceOfScope({ officialTitle: title, published: group })).toBe(sentence);
});
