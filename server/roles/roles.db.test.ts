import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { FigureId } from "@/server/figures/catalogue";
import type { Figure } from "@/server/figures/figure";
import { formatAmount, formatFigure, formatShare } from "@/server/figures/format";
import { roleBySlug, rolesBySlug } from "./roles";

/**
 * What stands in the published files, read there by eye and not by our readers, as a page writes it.
 * mean, hourly, median, p10, p90: A_MEAN, H_MEAN, A_MEDIAN, A_PCT10 and A_PCT90 (the H_ columns where
 * only those are filled) in sheet national_M2025_dl of OEWS May 2025; jobs, growth, openings, entry:
 * sheet "Table 1.2" of the projections 2024-34; the seven classes of education: sheet "Table 5.3" of
 * those of 2022-32; age: "Median age" in sheet cpsaat11b of 2025; women: sheet cpsaat11 of 2022, the
 * last two under the title in column `census`. `code` is the one under which the row stands there.
 */
const PUBLISHED = readFileSync(new URL("published.tsv", import.meta.url), "utf-8");

const CLASSES = [
  "less_than_high_school",
  "high_school",
  "some_college",
  "associate",
  "bachelor",
  "master",
  "doctoral_professional",
];

const [header = "", ...lines] = PUBLISHED.trimEnd().split("\n");
const names = header.split("\t");
const published = lines.map((line) => {
  const cells = line.split("\t");
  return Object.fromEntries(names.map((name, at) => [name, cells[at] as string]));
});

/** One end of a range, "-" where it is missing. */
const end = (figure: Figure, which: "low" | "high") =>
  figure.state === "known" && figure.value.kind === "range"
    ? formatAmount(figure.value[which])
    : "-";

/** The shares of a figure in their order, or nothing. */
const shares = (figure: Figure) =>
  figure.state === "known" && figure.value.kind === "shares" ? figure.value.parts : [];

function shownBy(figures: Record<FigureId, Figure>): Record<string, string> {
  const attainment = shares(figures["education.attainment"]);
  const women = shares(figures["people.gender"]).find(({ label }) => label === "Female");
  return {
    mean: formatFigure(figures["salary.yearly"]),
    hourly: formatFigure(figures["salary.hourly"]),
    median: formatFigure(figures["salary.median"]),
    p10: end(figures["salary.range"], "low"),
    p90: end(figures["salary.range"], "high"),
    jobs: formatFigure(figures["outlook.jobs"]),
    growth: formatFigure(figures["outlook.growth"]),
    openings: formatFigure(figures["outlook.openings"]),
    entry: formatFigure(figures["education.entry"]),
    ...Object.fromEntries(
      CLASSES.map((name, at) => [name, attainment[at] ? formatShare(attainment[at]) : "-"]),
    ),
    age: formatFigure(figures["people.age"]),
    women: women ? formatShare(women) : "-",
  };
}

describe("a role", () => {
  it.each(published)("shows what is published: $slug", async ({ slug, code, census, ...shown }) => {
    const role = await roleBySlug(slug as string);
    expect(shownBy(role?.figures as Record<FigureId, Figure>)).toEqual(shown);
  });

  it("says for each missing figure why", async () => {
    const roles = await rolesBySlug(published.map(({ slug }) => slug as string));
    for (const role of roles)
      for (const [id, figure] of Object.entries(role?.figures ?? {}))
        if (figure.state === "missing") expect(figure.reason, id).toMatch(/^[A-Z].+\.$/);
    const reason = (slug: string, id: FigureId) =>
      roles.find((role) => role?.slug === slug)?.figures[id];
    expect(reason("infantry", "salary.yearly")).toMatchObject({
      reason: "Military pay is set by rank and service; the civilian wage survey leaves it out.",
    });
    // The sectors' tables of 2024 do have it: the survey publishes it, our newest table has no row.
    expect((await roleBySlug("legislators"))?.figures["salary.yearly"]).toMatchObject({
      reason:
        "The wage survey's table of the whole country that we have loaded does not have this occupation.",
    });
    for (const id of ["salary.bestState", "salary.bestCity", "salary.bestIndustry"] as const)
      expect(reason("infantry", id)).toEqual(reason("infantry", "salary.yearly"));
    // The tables by area have no pay by the hour: that is our copy's gap, not the survey's.
    expect(reason("actors", "salary.bestCity")).toMatchObject({
      reason:
        "The tables of metropolitan areas that we have loaded give none with a median and at least 100 jobs in this work.",
    });
    expect(reason("actors", "salary.yearly")).toMatchObject({
      reason: "Only hourly wages are published: few people do this work all year round.",
    });
    expect(
      reason("elementary-school-teachers-except-special-education", "salary.hourly"),
    ).toMatchObject({
      reason: "Only yearly wages are published: the hours of this work vary too much.",
    });
  });

  it("says of whom a wider figure is", async () => {
    const role = await roleBySlug("buyers-and-purchasing-agents-farm-products");
    expect(role?.figures["salary.yearly"]).toMatchObject({
      of: "Buyers and Purchasing Agents",
      note: expect.stringMatching(/^Published together with .*Wholesale and Retail Buyers/),
      // TOT_EMP and MEAN_PRSE of 13-1020
      employment: 491430,
      rse: 0.2,
      sourceId: "oews-2025",
    });
    const drivers = await roleBySlug("heavy-and-tractor-trailer-truck-drivers");
    expect(drivers?.figures["people.age"]).toMatchObject({
      of: "Driver/sales workers and truck drivers",
      employment: 3583000,
      sourceId: "cps-11b-2025",
    });
    expect(drivers?.figures["salary.yearly"]).not.toHaveProperty("of");
  });

  it("that is a title shows its own figures, and its occupation's for what it lacks", async () => {
    const role = await roleBySlug("patient-service-specialist");
    expect(role?.kind).toBe("title");
    expect(role?.occupation).toMatchObject({ code: "29-2099.08", socCode: "29-2099" });
    const shown = shownBy(role?.figures as Record<FigureId, Figure>);
    // The first two are the title's own; the others stand in the files under 29-2099.
    expect(shown).toMatchObject({
      mean: "$33,563",
      jobs: "105,915",
      median: "$50,290",
      openings: "13,600",
      entry: "Postsecondary nondegree award",
      bachelor: "22.3%",
    });
    expect(role?.figures["salary.yearly"].sourceId).toBe("reference-page");
    expect(role?.figures["salary.median"]).toMatchObject({
      of: "Health Technologists and Technicians, All Other",
      sourceId: "oews-2025",
    });
  });

  it("that nobody knows is null, in its place", async () => {
    const [first, second, third] = await rolesBySlug(["actors", "no-such-role", "electricians"]);
    expect([first?.title, second, third?.title]).toEqual(["Actors", null, "Electricians"]);
  });
});
