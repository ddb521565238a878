import { expect, it } from "vitest";
import { missing } from "./figure";
import { provenanceText } from "./provenance";
import { yearly } from "./testing";

const SURVEY = { title: "A Survey", vintage: "May 2024" };

it("says publication, scope, sample and error of a figure", () => {
  const figure = { ...yearly(40000, { rse: 1.5 }), of: "Bakers", sample: 1234, note: "A note." };
  expect(provenanceText(figure, SURVEY)).toBe(
    "A Survey, May 2024. The figure is of Bakers. A note. It rests on 1,234 workers or answers. Relative standard error 1.5%.",
  );
  expect(provenanceText(yearly(40000), SURVEY)).toBe("A Survey, May 2024.");
});

it("says of a missing figure first why", () => {
  const none = missing("Nobody measured it.", { of: "Bakers" });
  expect(provenanceText(none, SURVEY)).toBe(
    "Nobody measured it. A Survey, May 2024. The figure is of Bakers.",
  );
  expect(provenanceText(missing("Nobody measured it."), undefined)).toBe("Nobody measured it.");
});
