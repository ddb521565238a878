import { beforeAll, beforeEach, expect, it } from "vitest";
import { compareBySlug } from "@/server/compare/compare";
import { comparisonExamples } from "@/server/compare/examples";
import { resolvePair } from "@/server/compare/resolve-pair";
import { pairsInField } from "@/server/compare/themes";
import { prisma } from "@/server/db/client";
import { dataVersion, noteDataVersion } from "@/server/db/data-version";
import { readAsked } from "@/server/explore/asked";
import { explorable } from "@/server/explore/explorable";
import { findAlternatives } from "@/server/explore/find-alternatives";
import { relatedTo } from "@/server/explore/related";
import { findMoves } from "@/server/moves/find-moves";
import { NATION, type PayPlace } from "@/server/moves/pay";
import { findMovePlaces } from "@/server/moves/place";
import { placeByCode } from "@/server/places/areas";
import { findLocalPay } from "@/server/places/local-pay";
import type { Place } from "@/server/places/place";
import { findPlacesPay } from "@/server/places/places-pay";
import { findBestPaying } from "@/server/roles/best-paying";
import { findKeyFigures } from "@/server/roles/key-figures";
import type { RoleProfile } from "@/server/roles/profile";
import { findRoleName, rolesBySlug } from "@/server/roles/roles";
import { answerSearch } from "@/server/search/search";
import { findSkills } from "@/server/skills/skills";
import { allSources } from "@/server/sources/sources";
import { currentSitemaps } from "./sitemap";
import { warmFigures } from "./warm";

const DRAWN = 20;

let slugs: string[];
let queries = 0;
prisma.$on("query", () => {
  queries += 1;
});

beforeAll(async () => {
  await warmFigures();
  const roles = await prisma.$queryRaw<{ slug: string }[]>`
    SELECT slug FROM roles ORDER BY random() LIMIT ${DRAWN}`;
  slugs = roles.map(({ slug }) => slug);
});

beforeEach(async () => {
  // Which data are loaded is looked up every few seconds, for all pages.
  noteDataVersion(await dataVersion());
  queries = 0;
});

it.each<[string, () => Promise<unknown>]>([
  ["roles", () => rolesBySlug([...slugs, "no-such-role"])],
  ["roles by name", () => Promise.all([...slugs, "no-such-role"].map(findRoleName))],
  ["key figures", () => findKeyFigures(slugs)],
  ["pairs", () => Promise.all(slugs.map((slug) => compareBySlug(slug, "registered-nurses")))],
  ["pay by place", () => Promise.all(slugs.map(findPlacesPay))],
  ["best paying places", () => findBestPaying(slugs)],
  ["pay in a place", async () => localPay((await placeByCode("33460")) as Place)],
  ["the search", () => answerSearch("nurse practitioner")],
  ["two names", () => resolvePair("nurse", "teacher")],
  ["exploring", async () => [await explorable(), await relatedTo(await actors())]],
  ["exploring from a place", () => readAsked({ place: "48", prices: "average" })],
  [
    "skills",
    () => Promise.all([...slugs, "no-such-role"].map((slug) => findSkills(slug, "actors"))),
  ],
  ["moves", () => movesFrom([NATION])],
  ["moves in a place", async () => movesFrom((await findMovePlaces("33460")).tried)],
  ["what is like a role", async () => findAlternatives(await actors())],
  ["the home page", async () => [await comparisonExamples(), await pairsInField("29", 5)]],
  ["sources", allSources],
  ["sitemaps", currentSitemaps],
])("%s ask the database for nothing", async (_, ask) => {
  expect(await ask()).toBeTruthy();
  expect(queries).toBe(0);
});

const localPay = (place: Place) => Promise.all(slugs.map((slug) => findLocalPay(slug, place)));
const movesFrom = (tried: PayPlace[]) =>
  Promise.all([...slugs, "no-such-role"].map((slug) => findMoves([slug, "actuaries"], tried)));
const actors = async () => (await rolesBySlug(["actors"]))[0] as RoleProfile;
