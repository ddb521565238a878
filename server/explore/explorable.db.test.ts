import { describe, expect, it } from "vitest";
import { pairsInField } from "@/server/compare/themes";
import { formatFigure } from "@/server/figures/format";
import { explorable, fieldOfOccupation } from "./explorable";
import { explore, sorted } from "./explore";
import { facetsOf } from "./facets";
import { ENTRY_LEVELS } from "./options";
import { readQuery } from "./query";
import { nameIn } from "./values";

/** What the page of these parameters finds. */
async function find(params: Record<string, string | string[]>) {
  const loaded = await explorable();
  const facets = facetsOf(loaded);
  return explore(loaded.occupations, facets, readQuery(params, facets).query);
}

describe("the loaded occupations", () => {
  it("are the 1,016 of O*NET in the 23 fields of the SOC, and no titles", async () => {
    const { occupations, fields, titles } = await explorable();
    expect(occupations).toHaveLength(1016);
    expect(fields).toHaveLength(23);
    expect(new Set(fields.map(({ slug }) => slug)).size).toBe(23);
    expect(titles.map(({ slug }) => slug)).toEqual([
      "medical-office-administrator",
      "patient-service-specialist",
    ]);
  });

  it("have no typical education that one could not filter by", async () => {
    const { occupations } = await explorable();
    const named = occupations.flatMap(({ figures }) => nameIn(figures["education.entry"]) ?? []);
    expect(named.filter((name) => !ENTRY_LEVELS.includes(name))).toEqual([]);
  });
});

// Read by hand from OEWS May 2025, the projections 2024-34 and O*NET 30.2.
const LEGAL = [
  ["Lawyers", "$185,840", "+4.1%", "31,500", "over 4 years", "Enterprising, Conventional"],
  [
    "Judges and magistrates",
    "$143,830",
    "+2.5%",
    "900",
    "over 4 years",
    "Enterprising, Conventional",
  ],
  [
    "Administrative judges and adjudicators",
    "$125,990",
    "-0.7%",
    "500",
    "over 4 years",
    "Conventional, Enterprising",
  ],
  [
    "Mediators and arbitrators",
    "$91,010",
    "+4.3%",
    "300",
    "over 4 years",
    "Enterprising, Conventional",
  ],
  ["Other legal support workers", "$89,660", "-1.2%", "4,700", "-", ""],
  [
    "Judicial law clerks",
    "$72,950",
    "+2.5%",
    "1,000",
    "over 4 years",
    "Conventional, Enterprising",
  ],
  [
    "Paralegals and legal assistants",
    "$69,700",
    "+0.2%",
    "39,300",
    "1-2 years",
    "Conventional, Investigative",
  ],
  [
    "Property title examiners and searchers",
    "$62,350",
    "+2%",
    "5,400",
    "up to 1 year",
    "Conventional, Enterprising",
  ],
];

describe("a field", () => {
  it("has its occupations' published figures, by pay", async () => {
    const { rows } = await find({ field: "legal-occupations", sort: "pay-desc" });
    const shown = rows.map(({ title, figures, interests }) => [
      title,
      formatFigure(figures["salary.yearly"]),
      formatFigure(figures["outlook.growth"]),
      formatFigure(figures["outlook.openings"]),
      formatFigure(figures["preparation.time"]),
      interests.join(", "),
    ]);
    expect(shown).toEqual(LEGAL);
  });

  it("has the totals that are published for it", async () => {
    const { fields } = await explorable();
    const legal = fields.find(({ code }) => code === "23");
    expect(
      Object.values(legal?.figures ?? {})
        .map(formatFigure)
        .sort(),
    ).toEqual(["$139,510", "$102,500", "+2.7%", "1,418,200", "83,800"].sort());
  });

  it("is known for every occupation, the military too", async () => {
    expect((await fieldOfOccupation("23-1011"))?.slug).toBe("legal-occupations");
    expect((await fieldOfOccupation("55-1011"))?.slug).toBe("military-specific-occupations");
  });

  it("has comparisons of its own occupations", async () => {
    const { occupations } = await explorable();
    const pairs = await pairsInField("23", 6);
    expect(pairs.length).toBeGreaterThan(0);
    for (const { left, right } of pairs)
      for (const { slug } of [left, right])
        expect(occupations.find((row) => row.slug === slug)?.field.code).toBe("23");
  });
});

describe("counts", () => {
  it("are those of the published figures", async () => {
    const { counts, found } = await find({ field: "legal-occupations" });
    expect(found).toBe(8);
    expect(counts.pay).toEqual({ 40000: 8, 60000: 8, 80000: 5, 100000: 3, 150000: 1 });
    expect(counts.growth).toEqual({ faster: 2, growing: 6, shrinking: 2 });
    expect(counts.openings).toEqual({ 1000: 5, 10000: 2, 50000: 0, 100000: 0 });
    expect(counts.preparation).toEqual({ 2: 1, 3: 1, 4: 0, 5: 5 });
    expect(counts.interest).toMatchObject({ conventional: 7, investigative: 1, social: 0 });
  });

  it("of a field's choices go by the others", async () => {
    const { counts, found } = await find({
      education: "bachelors-degree",
      field: "legal-occupations",
    });
    expect(found).toBe(1);
    expect(counts.field["computer-and-mathematical-occupations"]).toBe(32);
  });
});

describe("missing figures", () => {
  it("come last either way, each with its reason", async () => {
    const { occupations } = await explorable();
    for (const order of ["asc", "desc"] as const) {
      // 21 have no wages (the military, legislators, fishing and hunting workers), 5 only hourly ones.
      const last = sorted(occupations, "pay", order).slice(-26);
      for (const { figures } of last) expect(figures["salary.yearly"].state).toBe("missing");
      const before = sorted(occupations, "pay", order).at(-27);
      expect(before?.figures["salary.yearly"].state).toBe("known");
    }
    const actors = occupations.find(({ slug }) => slug === "actors");
    expect(actors?.figures["salary.yearly"]).toMatchObject({
      reason: expect.stringContaining("Only hourly wages"),
    });
  });
});

it("says where a figure is of a wider code", async () => {
  const { occupations } = await explorable();
  const published = (slug: string) => occupations.find((row) => row.slug === slug)?.published;
  expect(published("chief-sustainability-officers")).toEqual({
    code: "11-1011",
    title: "Chief Executives",
    members: 2,
  });
  // 31-1120 holds 31-1121 and 31-1122.
  expect(published("home-health-aides")).toMatchObject({ code: "31-1120", members: 2 });
  expect(published("lawyers")).toMatchObject({ members: 1 });
  expect(published("air-crew-officers")).toBeNull();
});
