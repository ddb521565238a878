import { describe, expect, it } from "vitest";
import { employersOfBoth } from "@/server/roles/employers-of-both";
import type { RoleProfile } from "@/server/roles/profile";
import { roleBySlug, rolesBySlug } from "@/server/roles/roles";
import { alsoFiledWith } from "./also-filed";
import { type BestQuery, bestPayingCompanies } from "./best";
import { choicesAddress, readChoices } from "./choices";
import { companyBySlug } from "./company";
import { exploreCompanies } from "./explore";
import { findIndexableCompanies } from "./indexable";
import { isCompanyWorthIndexing } from "./worth-indexing";

const ANY = { socCode: null, field: null, state: null, page: 1 };
const best = (query: Partial<BestQuery>) =>
  bestPayingCompanies({ ...ANY, fewestCases: 5, sort: "median", ...query });

describe("best paying employers", () => {
  // Worked out from the published cases apart from this code: medians of all cases of an employer.
  it.each([
    [
      "29-1141",
      [
        ["General Hospital Corporation", 6, 118_179],
        ["Resilience Healthcare Chicago Graduate Education Foundation", 7, 87_360],
        ["University of Rochester", 17, 87_131],
      ],
    ],
    [
      "29-2011",
      [
        ["Mount Sinai Hospital", 5, 111_405],
        ["MultiCare Health System", 15, 93_517],
        ["Quest Diagnostics Incorporated", 8, 85_634],
      ],
    ],
    [
      "29-1123",
      [
        ["APT Holdings, LLC", 5, 91_270],
        ["ATI Holdings, LLC", 9, 89_032],
        ["Grandison Management, Inc.", 55, 72_363],
      ],
    ],
  ])("for %s are those of the cases", async (socCode, rows) => {
    const { rows: found } = await best({ socCode });
    expect(found.slice(0, 3).map(({ name, cases, median }) => [name, cases, median])).toEqual(rows);
  });

  it("are sorted, have the cases asked for and lie in the state asked for", async () => {
    const { rows, found } = await best({
      field: "15",
      state: "NY",
      fewestCases: 25,
      sort: "cases",
    });
    expect(found).toBeGreaterThan(10);
    const cases = rows.map((row) => row.cases);
    expect(cases).toEqual(cases.toSorted((a, b) => b - a));
    expect(cases.at(-1)).toBeGreaterThanOrEqual(25);
    expect(rows.every(({ area }) => /New York|NY/.test(area))).toBe(true);
  });

  it("come a page at a time", async () => {
    const [one, two] = [await best({}), await best({ page: 2 })];
    expect(one.rows).toHaveLength(50);
    expect(two.rows[0]?.median).toBeLessThanOrEqual(one.rows[49]?.median as number);
    expect(await best({ socCode: "51-3011" })).toEqual({ rows: [], found: 0 });
  });
});

describe("companies", () => {
  it("are found by words of any of their names, and wildcards are none", async () => {
    const search = (name: string) => exploreCompanies({ ...ANY, name });
    expect((await search("clinic mayo")).rows[0]?.slug).toBe("mayo-clinic");
    // "Massachusetts General Hospital" is what the General Hospital Corporation trades as.
    const traded = await search("Massachusetts General Hospital");
    expect(traded.rows.map(({ slug }) => slug)).toContain("general-hospital-corporation");
    expect((await search("%_%")).found).toBe(0);
    expect((await search("'; DROP TABLE companies; --")).found).toBe(0);
  });

  it("are counted by the work that was chosen", async () => {
    const { rows } = await exploreCompanies({ ...ANY, name: "", socCode: "29-1141" });
    expect(rows[0]).toMatchObject({ slug: "avant-healthcare-professionals-llc", filings: 318 });
    expect(rows.every(({ roles }) => roles.length === 1)).toBe(true);
  });

  it("say what they filed for, offered and how they are spelt", async () => {
    const mayo = await companyBySlug("mayo-clinic");
    expect(mayo).toMatchObject({ name: "Mayo Clinic", filings: 1953, years: "2022-2025" });
    expect(mayo?.roles[0]).toMatchObject({ code: "19-1042", filings: 655, offered: null });
    const physicians = mayo?.roles.find(({ code }) => code === "29-1229");
    expect(physicians?.offered).toMatchObject({ cases: 46, sourceId: "lca-cases" });
    expect(physicians?.published?.p10).toBeGreaterThan(50_000);
    expect(await companyBySlug("no-such-company")).toBeNull();
  });

  it("are told what else such employers file for", async () => {
    const others = await alsoFiledWith("29-1141", ["29-1141"]);
    expect(others).toHaveLength(6);
    const counts = others.map(({ employers }) => employers);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  });

  it("that are indexed are those of the rule", async () => {
    const slugs = new Set(await findIndexableCompanies());
    for (const slug of [
      "mayo-clinic",
      "google-llc",
      "the-school-board-of-the-city-of-petersburg",
    ]) {
      const company = await companyBySlug(slug);
      const { filings = 0, cases = 0, roles = [] } = company ?? {};
      expect(slugs.has(slug)).toBe(isCompanyWorthIndexing({ filings, cases, roles: roles.length }));
    }
    expect(slugs.size).toBeGreaterThan(3_000);
    expect(slugs.size).toBeLessThan(15_000);
  });
});

describe("employers of a role", () => {
  it("name the best paying one with its cases, or say why there is none", async () => {
    const nurses = await roleBySlug("registered-nurses");
    expect(nurses?.figures["salary.bestCompany"]).toMatchObject({
      state: "known",
      value: { name: "General Hospital Corporation", amount: { amount: 118_179 } },
      sourceId: "lca-cases",
      note: expect.stringContaining("not of all staff"),
    });
    const bakers = await roleBySlug("bakers");
    expect(bakers?.figures["salary.bestCompany"]).toMatchObject({ state: "missing" });
    expect(nurses?.employers.most).toHaveLength(5);
  });

  it("are those of both where two are asked for", async () => {
    const [nurses, therapists] = await rolesBySlug(["registered-nurses", "physical-therapists"]);
    const both = await employersOfBoth(nurses as RoleProfile, therapists as RoleProfile);
    expect(both).toHaveLength(5);
    for (const { slug, filings: count } of both) {
      const company = await companyBySlug(slug);
      const filings = ["29-1141", "29-1123"].map(
        (code) => company?.roles.find((role) => role.code === code)?.filings ?? 0,
      );
      expect(Math.min(...filings)).toBe(count);
    }
  });

  it("are none of two roles of one SOC code", async () => {
    const [nurses, acute] = await rolesBySlug(["registered-nurses", "acute-care-nurses"]);
    expect(await employersOfBoth(nurses as RoleProfile, acute as RoleProfile)).toEqual([]);
  });
});

describe("choices of an address", () => {
  it("are read, and what is none is said", async () => {
    const read = await readChoices({
      role: "nurse",
      state: "NY",
      cases: "25",
      sort: "cases",
      page: "2",
    });
    expect(read).toMatchObject({
      state: { postal: "NY" },
      fewestCases: 25,
      sort: "cases",
      page: 2,
    });
    expect(read.role?.title).toMatch(/nurse/i);
    const bad = await readChoices({
      role: "\0",
      field: "magic",
      state: "XX",
      page: "-1",
      cases: "0",
    });
    expect(bad).toMatchObject({ role: null, field: null, state: null, page: 1, fewestCases: 5 });
    expect(bad.notes).toHaveLength(3);
  });

  it("are written again, without what is open", async () => {
    const read = await readChoices({ role: "registered-nurses", state: "NY" });
    expect(choicesAddress("/companies/best", read, { page: 2 })).toBe(
      "/companies/best?role=registered-nurses&state=NY&page=2",
    );
    expect(choicesAddress("/companies", await readChoices({}), {})).toBe("/companies");
  });
});
