import { expect, it } from "vitest";
import { plainText } from "@/server/compare/wording/sentence";
import { people, person } from "@/server/compare/wording/testing";
import { amount, known } from "@/server/figures/figure";
import { change } from "@/server/figures/testing";
import { outlookAnswer } from "./answer";
import { percent, rated } from "./testing";

const nurses = people("left", "Nurses", {
  "outlook.growth": change(4.9),
  "outlook.exits": percent(2.8),
  "outlook.transfers": percent(2.1),
  "outlook.exposureBeta": rated(33.33, 38.1),
});
const said = (...parties: Parameters<typeof outlookAnswer>) =>
  outlookAnswer(...parties).map(plainText);

it("says of both what is projected, who leaves and what is rated as exposed", () => {
  const agent = person("right", "Agent", {
    "outlook.growth": change(-8),
    "outlook.exits": percent(8.2),
    "outlook.transfers": percent(11.5),
    "outlook.exposureBeta": rated(18.4, 18.3),
  });
  // 100 divided by 4.9 is 20.4, by 19.7 5.1.
  expect(said(nurses, agent)).toEqual([
    "Jobs for Nurses are projected to grow by 4.9%; jobs for an Agent are projected to shrink by 8%.",
    "In a year about 1 in 20 people leaves the work of Nurses, about 1 in 5 that of an Agent.",
    "Of the tasks of Nurses 33 to 38% are rated as exposed to language models, of those of an Agent 18%.",
  ]);
});

it("says it of the one that has the figures, and names the one that has none", () => {
  const soldiers = people("right", "Soldiers", {});
  expect(said(nurses, soldiers)).toEqual([
    "Jobs for Nurses are projected to grow by 4.9%.",
    "In a year about 1 in 20 people leaves the work of Nurses.",
    "Of the tasks of Nurses 33 to 38% are rated as exposed to language models.",
    "Our sources have no projection for Soldiers.",
  ]);
  const sailors = people("left", "Sailors", {});
  expect(said(sailors, soldiers)).toEqual([
    "Our sources have no projection for Sailors or Soldiers.",
  ]);
});

it("does not take a wage for a share", () => {
  const odd = people("left", "Cooks", {
    "outlook.exposureBeta": known(amount(3, "percent"), { sourceId: "survey" }),
  });
  expect(said(odd, odd).join(" ")).not.toContain("Of the tasks");
});
