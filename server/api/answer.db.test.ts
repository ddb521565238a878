import { describe, expect, it } from "vitest";
import { bestPayingCompanies } from "@/server/companies/best";
import { companyBySlug } from "@/server/companies/company";
import { exploreCompanies } from "@/server/companies/explore";
import { compareBySlug } from "@/server/compare/compare";
import { explorable } from "@/server/explore/explorable";
import { ALL_JOBS } from "@/server/jobs/query";
import { findJobs } from "@/server/jobs/search";
import { findMoves } from "@/server/moves/find-moves";
import { type Move, reckon } from "@/server/moves/move";
import { NATION } from "@/server/moves/pay";
import { allPlaces, placeByCode } from "@/server/places/areas";
import { findLocalPay } from "@/server/places/local-pay";
import type { Place } from "@/server/places/place";
import { findPlacesPay } from "@/server/places/places-pay";
import { rolesBySlug } from "@/server/roles/roles";
import { answerSearch } from "@/server/search/search";
import { findSkills } from "@/server/skills/skills";
import { answerApi } from "./answer";

const ask = async (path: string) => {
  const url = new URL(path, "http://localhost");
  return answerApi(url.pathname.slice(1).split("/"), url.searchParams, "192.0.2.7");
};

/** What JSON makes of it: without what is undefined. */
const inJson = (value: unknown) => JSON.parse(JSON.stringify(value));

const ANY_WORK = { socCode: null, field: null, state: null, page: 1 };
const PAIR = ["lawyers", "registered-nurses"] as const;
/** Five years until the median, no growth, and no year of study: nurses need no more of it than lawyers. */
const NOTHING_TYPED = { out: 0, tuition: 0, ramp: 5, growthStaying: 0, growthMoving: 0 };

async function moveKnown(
  [from, to]: readonly [string, string],
  typed: Partial<typeof NOTHING_TYPED> = {},
  { place = NATION, pay = null as number | null } = {},
) {
  const [move] = (await findMoves([from, to], [place])) as [Move, Move];
  const assumed = { ...NOTHING_TYPED, ...typed };
  return { move, assumed, earnings: reckon(move, assumed, pay) };
}

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
    ["/compare/lawyers/registered-nurses/skills", () => findSkills(...PAIR)],
    ["/compare/lawyers/infantry/skills", () => findSkills("lawyers", "infantry")],
    ["/moves/lawyers/registered-nurses", () => moveKnown(PAIR)],
    [
      "/moves/lawyers/registered-nurses?area=48&pay=90000&out=2&tuition=8000&ramp=1&stay=-1.5&grow=2",
      () =>
        moveKnown(
          PAIR,
          { out: 2, tuition: 8000, ramp: 1, growthStaying: -1.5, growthMoving: 2 },
          { place: { code: "48", title: "Texas" }, pay: 90_000 },
        ),
    ],
    ["/moves/lawyers/infantry", () => moveKnown(["lawyers", "infantry"])],
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
    expect(await ask("/moves/lawyers/registered-nurses?out=11")).toMatchObject({
      status: 400,
      body: { code: "BAD_REQUEST", message: expect.stringMatching(/^out: /) },
    });
  });
});
