import { describe, expect, it } from "vitest";
import { bestPayingCompanies } from "@/server/companies/best";
import { companyBySlug } from "@/server/companies/company";
import { exploreCompanies } from "@/server/companies/explore";
import { compareBySlug } from "@/server/compare/compare";
import { explorable } from "@/server/explore/explorable";
import { ALL_JOBS } from "@/server/jobs/query";
import { findJobs } from "@/server/jobs/search";
import { allPlaces, placeByCode } from "@/server/places/areas";
import { findLocalPay } from "@/server/places/local-pay";
import type { Place } from "@/server/places/place";
import { findPlacesPay } from "@/server/places/places-pay";
import { rolesBySlug } from "@/server/roles/roles";
import { answerSearch } from "@/server/search/search";
import { answerApi } from "./answer";

const ask = async (path: string) => {
  const url = new URL(path, "http://localhost");
  return answerApi(url.pathname.slice(1).split("/"), url.searchParams, "192.0.2.7");
};

/** What JSON makes of it: without what is undefined. */
const inJson = (value: unknown) => JSON.parse(JSON.stringify(value));

const ANY_WORK = { socCode: null, field: null, state: null, page: 1 };
const PAIR = ["lawyers", "registered-nurses"] as const;

describe("the read API answers all that the site knows: its description leaves nothing out", () => {
  it("of roles of every kind", async () => {
    const { occupations, titles } = await explorable();
    const some = [...occupations.filter((_, at) => at % 60 === 0), ...titles];
    const slugs = some.map(({ slug }) => slug);
    const roles = await rolesBySlug(slugs);
    for (const [at, slug] of slugs.entries()) {
      const { status, body } = await ask(`/roles/${slug}`);
      expect([slug, status]).toEqual([slug, 200]);
      expect(inJson(body)).toEqual(inJson(roles[at]));
    }
  });

  it.each([
    ["/compare/lawyers/registered-nurses", () => compareBySlug(...PAIR)],
    ["/places", () => allPlaces()],
    ["/roles/lawyers/places", () => findPlacesPay("lawyers")],
    [
      "/roles/lawyers/places/27",
      async () => findLocalPay("lawyers", (await placeByCode("27")) as Place),
    ],
    ["/companies/mayo-clinic", () => companyBySlug("mayo-clinic")],
    ["/companies?name=mayo", () => exploreCompanies({ ...ANY_WORK, name: "mayo" })],
    [
      "/best-paying-companies?socCode=29-2011&fewestCases=10",
      () =>
        bestPayingCompanies({ ...ANY_WORK, socCode: "29-2011", fewestCases: 10, sort: "median" }),
    ],
    ["/search?query=nurse&limit=3", () => answerSearch("nurse", 3)],
    ["/jobs?words=nurse", () => findJobs({ ...ALL_JOBS, words: "nurse" })],
  ])("at %s", async (path, known) => {
    const { status, body } = await ask(path);
    expect(status).toBe(200);
    expect(inJson(body)).toEqual(inJson(await known()));
  });
});

describe("the read API refuses", () => {
  it("what there is not, and says what that is", async () => {
    expect(await ask("/roles/no-such-role")).toEqual({
      status: 404,
      body: { code: "NOT_FOUND", message: 'No role has the slug "no-such-role".' },
    });
    expect(await ask("/account/signedIn")).toMatchObject({
      status: 404,
      body: { code: "NOT_FOUND", message: expect.stringContaining("openapi.json") },
    });
  });

  it("what a procedure does not take, and names the parameter", async () => {
    expect(await ask("/search?query=nurse&limit=many")).toMatchObject({
      status: 400,
      body: { code: "BAD_REQUEST", message: expect.stringMatching(/^limit: /) },
    });
  });
});
