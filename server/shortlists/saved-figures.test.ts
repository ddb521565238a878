import { describe, expect, it } from "vitest";
import { amount, known, missing } from "@/server/figures/figure";
import type { KeyProfile } from "@/server/roles/key-figures";
import { changesSince, figuresToSave, readSaved } from "./saved-figures";

const VINTAGES = new Map([
  ["oews-2024", "May 2024"],
  ["ep-2024", "2024-34"],
]);

function role(pay: number | null): KeyProfile {
  const wage =
    pay === null
      ? missing("No estimate.", { sourceId: "oews-2024" })
      : known(amount(pay, "usd-year"), { sourceId: "oews-2024" });
  return {
    slug: "bakers",
    title: "Bakers",
    code: "51-3011.00",
    officialTitle: "Bakers",
    figures: {
      "salary.yearly": wage,
      "salary.median": wage,
      "outlook.growth": known(amount(-1.5, "percent-change"), { sourceId: "ep-2024" }),
      "outlook.jobs": known(amount(200_000, "jobs"), { sourceId: "ep-2024" }),
      "outlook.openings": missing("Not published."),
    },
  };
}

describe("saved figures", () => {
  it("keep amounts with source and vintage, and nothing that has no source", () => {
    const saved = figuresToSave(role(40_000), VINTAGES);
    expect(saved["salary.yearly"]).toEqual({
      amount: { kind: "amount", amount: 40_000, unit: "usd-year" },
      sourceId: "oews-2024",
      vintage: "May 2024",
    });
    expect(saved).not.toHaveProperty(["outlook.openings"]);
  });

  it("tell what changed, and only that", () => {
    const saved = figuresToSave(role(43_000), VINTAGES);
    expect(changesSince(saved, role(43_000))).toEqual([]);
    expect(changesSince(saved, role(45_580))).toEqual([
      { id: "salary.yearly", before: "$43,000", beforeVintage: "May 2024", now: "$45,580" },
      { id: "salary.median", before: "$43,000", beforeVintage: "May 2024", now: "$45,580" },
    ]);
  });

  it("tell that a figure came or went", () => {
    const gone = changesSince(figuresToSave(role(43_000), VINTAGES), role(null));
    expect(gone[0]).toMatchObject({ before: "$43,000", now: "-" });
    const came = changesSince(figuresToSave(role(null), VINTAGES), role(43_000));
    expect(came[0]).toMatchObject({ before: "-", now: "$43,000" });
  });

  it("come back from the database as they were, or not at all", () => {
    const side = figuresToSave(role(40_000), VINTAGES);
    const saved = { left: side, right: side };
    expect(readSaved(JSON.parse(JSON.stringify(saved)))).toEqual(saved);
    for (const broken of [{}, null, "text", { left: { "salary.yearly": 1 }, right: {} }])
      expect(readSaved(broken)).toEqual({ left: {}, right: {} });
  });
});
