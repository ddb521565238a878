import { PrismaPg } from "@prisma/adapter-pg";
import { afterAll, describe, expect, inject, it } from "vitest";
import { PrismaClient } from "@/server/db/generated/client";
import type { RoleProfile } from "@/server/roles/profile";
import { plainText } from "./wording/sentence";

// The domains take the client that is there already; this one says which queries it makes.
const client = new PrismaClient({
  adapter: new PrismaPg({ connectionString: inject("databaseUrl") }),
  log: [{ emit: "event", level: "query" }],
});
const queries: string[] = [];
client.$on("query", ({ query }) => queries.push(query));
Object.assign(globalThis, { prisma: client });
const { compareBySlug } = await import("./compare");
const { comparisonThemes } = await import("./themes");
const { dataVersion, noteDataVersion } = await import("@/server/db/data-version");
const { warmFigures } = await import("@/server/site/warm");
const { allSources } = await import("@/server/sources/sources");
const { citationsOf } = await import("@/server/sources/citations");

afterAll(() => client.$disconnect());

/** Every 17th role beside the one that is half the list away: all major groups, and both titles. */
async function variedPairs(): Promise<[string, string][]> {
  const roles = await client.role.findMany({ orderBy: { slug: "asc" }, select: { slug: true } });
  const slugs = roles.map(({ slug }) => slug);
  const titles = ["medical-office-administrator", "patient-service-specialist"] as const;
  const picked = Array.from({ length: 29 }, (_, at): [string, string] => [
    slugs[at * 17] as string,
    slugs[at * 17 + Math.floor(slugs.length / 2)] as string,
  ]);
  return [[...titles], ...picked];
}

/** Paths of an object's values that no page could show. */
function unshowable(value: unknown, path: string): string[] {
  if (value === undefined || Number.isNaN(value)) return [path];
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, inner]) => unshowable(inner, `${path}.${key}`));
}

/** `employment`, `asked`, `rse` and `of` may be left open by a figure's maker; the texts of a page may not. */
const OPTIONAL = /\.(employment|asked|rse|of|note)$/;

describe("a comparison", () => {
  it("asks the database for nothing once all is in memory, whatever the pair", async () => {
    await warmFigures();
    const pairs = await variedPairs();
    // Which data are loaded is looked up every few seconds, for all pages.
    noteDataVersion(await dataVersion());
    queries.length = 0;
    for (const pair of pairs) await Promise.all([compareBySlug(...pair), allSources()]);
    expect(queries).toEqual([]);
  });

  it("of thirty varied pairs is whole", async () => {
    const sources = await allSources();
    const pairs = await variedPairs();
    expect(pairs).toHaveLength(30);
    for (const pair of pairs) {
      const comparison = await compareBySlug(...pair);
      if ("unknown" in comparison) throw new Error(`not known: ${comparison.unknown}`);
      const { left, right, opening, preparing, sections } = comparison;
      const holes = unshowable(comparison, pair.join("-vs-"));
      expect(holes.filter((path) => !OPTIONAL.test(path))).toEqual([]);
      const texts = [
        ...opening.sentences,
        ...preparing,
        ...sections.flatMap(({ lead }) => (lead ? [lead] : [])),
      ];
      for (const text of texts.map(plainText)) {
        expect(text).not.toMatch(/undefined|NaN|null|\[object/);
        expect(text).toMatch(/^[A-Z].*\.$/);
      }
      expect(opening.sentences.length).toBeGreaterThan(0);
      for (const role of [left, right]) expectSourced(role, sources);
    }
  });

  function expectSourced(role: RoleProfile, sources: Awaited<ReturnType<typeof allSources>>) {
    const cited = new Set(citationsOf([role], sources).map(({ source }) => source.id));
    for (const [id, figure] of Object.entries(role.figures)) {
      if (figure.state === "known") expect(cited, `${role.slug} ${id}`).toContain(figure.sourceId);
      else expect(figure.reason, `${role.slug} ${id}`).toMatch(/\.$/);
    }
  }

  it("names the roles that nobody knows", async () => {
    expect(await compareBySlug("actors", "no-such-role")).toEqual({ unknown: ["no-such-role"] });
    expect(await compareBySlug("none-a", "none-b")).toEqual({ unknown: ["none-a", "none-b"] });
  });
});

describe("comparisons by theme", () => {
  const pairsShown = async () => (await comparisonThemes(4)).flatMap(({ pairs }) => pairs);

  it("are a dozen of roles that exist, each once", async () => {
    const pairs = await pairsShown();
    expect(pairs).toHaveLength(12);
    const slugs = pairs.flatMap(({ left, right }) => [left.slug, right.slug]);
    expect(new Set(slugs).size).toBe(24);
    expect(await client.role.count({ where: { slug: { in: slugs } } })).toBe(24);
  });

  it("are of occupations that O*NET calls related", async () => {
    for (const { left, right } of await pairsShown()) {
      const codes = await client.occupation.findMany({
        where: { slug: { in: [left.slug, right.slug] } },
        include: { related: true },
      });
      const [a, b] = codes;
      const related = codes.flatMap(({ related }) => related.map((one) => one.relatedCode));
      expect(related.some((code) => code === a?.code || code === b?.code)).toBe(true);
    }
  });
});
