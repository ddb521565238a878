import { expect, it } from "vitest";
import { amount, known, missing } from "./figure";
import { provenanceText } from "./provenance";
import { yearly } from "./testing";

const SURVEY = { title: "A Survey", vintage: "May 2024" };

it("says publication, scope, sample and error of a figure", () => {
  const figure = {
    ...yearly(40000, { rse: 1.5 }),
    of: "Bakers",
    employment: 1234,
    note: "A note.",
  };
  expect(provenanceText(figure, SURVEY)).toBe(
    "A Survey, May 2024. The figure is of Bakers. A note. Estimated employment: 1,234. Relative standard error 1.5%.",
  );
  expect(provenanceText(yearly(40000), SURVEY)).toBe("A Survey, May 2024.");
});

it("says of a missing figure first why", () => {
  const none = missing("No source loaded has it.", { of: "Bakers" });
  expect(provenanceText(none, SURVEY)).toBe(
    "No source loaded has it. A Survey, May 2024. The figure is of Bakers.",
  );
  expect(provenanceText(missing("No source loaded has it."), undefined)).toBe(
    "No source loaded has it.",
  );
});

it("says how many answered, and the error of a share in points", () => {
  const share = known(amount(64.6, "percent"), { sourceId: "survey", standardError: 5.9 });
  expect(provenanceText(share, SURVEY)).toBe(
    "A Survey, May 2024. Standard error 5.9 percentage points.",
  );
  const asked = (people: number) => provenanceText({ ...yearly(40000), asked: people }, undefined);
  expect(asked(28)).toBe("It rests on the answers of 28 people.");
  expect(asked(1)).toBe("It rests on the answers of 1 person.");
});
