import { readFileSync } from "node:fs";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { beforeAll, describe, expect, test } from "vitest";
import { pairAddress, parsePair } from "@/server/compare/address";
import { compareBySlug } from "@/server/compare/compare";
import { isWorthIndexing } from "@/server/compare/worth-indexing";
import { prisma } from "@/server/db/client";
import { loadSnapshot } from "@/server/ingest/load";
import { currentSitemaps, type Sitemaps } from "./sitemap";
import { sitemapIndexXml, sitemapXml } from "./sitemap-xml";

/** The rows of a table of the snapshot. */
function rowsOf(table: string): Record<string, string>[] {
  const text = readFileSync(`prisma/snapshot/${table}.tsv`, "utf-8").trimEnd();
  const [header = [], ...lines] = text.split("\n").map((line) => line.split("\t"));
  return lines.map((cells) =>
    Object.fromEntries(header.map((name, at) => [name, cells[at] ?? ""])),
  );
}

let sitemaps: Sitemaps;
let comparisons: string[];

beforeAll(async () => {
  sitemaps = await currentSitemaps();
  comparisons = [...sitemaps.shards]
    .filter(([name]) => name.startsWith("comparisons-"))
    .flatMap(([, pages]) => pages.map(({ path }) => path));
});

describe("by the rules of sitemaps.org", () => {
  const W3C_DATE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/;
  /** The folder of a sitemap, which is that of all that it may name. */
  const ROOT = "http://localhost:3000/";

  const check = (xml: string, root: string, element: string) => {
    expect(XMLValidator.validate(xml)).toBe(true);
    expect(Buffer.byteLength(xml)).toBeLessThan(50 * 1024 * 1024);
    const parsed = new XMLParser({ ignoreAttributes: false }).parse(xml)[root];
    expect(parsed["@_xmlns"]).toBe("http://www.sitemaps.org/schemas/sitemap/0.9");
    const entries: { loc: string; lastmod?: string }[] = parsed[element];
    expect(entries.length).toBeLessThan(50_000);
    const faulty = entries.filter(
      ({ loc, lastmod }) =>
        !loc.startsWith(ROOT) ||
        loc.length >= 2_048 ||
        !URL.canParse(loc) ||
        (lastmod !== undefined && !W3C_DATE.test(lastmod)),
    );
    expect(faulty).toEqual([]);
  };

  test("the index holds", () => {
    check(sitemapIndexXml(sitemaps), "sitemapindex", "sitemap");
  });

  test("each sitemap holds", () => {
    for (const pages of sitemaps.shards.values()) check(sitemapXml(pages), "urlset", "url");
  });
});

test("no page is named twice, and every pair by its one address", () => {
  const paths = [...sitemaps.shards.values()].flatMap((pages) => pages.map(({ path }) => path));
  expect(new Set(paths).size).toBe(paths.length);
  const others = comparisons.filter((path) => {
    const slugs = parsePair(path.replace("/compare/", ""));
    return !slugs || pairAddress(...slugs) !== path || slugs[0] === slugs[1];
  });
  expect(others).toEqual([]);
});

test("every role is named", () => {
  const slugs = [...rowsOf("occupations"), ...rowsOf("../titles/roles")].map(({ slug }) => slug);
  const paths = sitemaps.shards.get("careers")?.map(({ path }) => path);
  expect(paths?.toSorted()).toEqual(slugs.map((slug) => `/careers/${slug}`).sort());
});

test("the pairs of occupations are those that O*NET and the SOC say", () => {
  const occupations = rowsOf("occupations");
  const slugs = new Map(occupations.map(({ code, slug }) => [code, slug as string]));
  const related = rowsOf("related_occupations")
    .filter(({ position }) => Number(position) <= 10)
    .map(({ occupation_code, related_code }) => [occupation_code, related_code]);
  const alike = occupations.flatMap((a) =>
    occupations
      .filter((b) => a.code !== b.code && a.soc_code?.slice(0, 4) === b.soc_code?.slice(0, 4))
      .map((b) => [a.code, b.code]),
  );
  const expected = new Set(
    [...related, ...alike].map(
      (codes) =>
        `/compare/${codes
          .map((code) => slugs.get(code))
          .sort()
          .join("-vs-")}`,
    ),
  );
  const known = new Set(slugs.values());
  const named = comparisons.filter((path) =>
    parsePair(path.replace("/compare/", ""))?.every((slug) => known.has(slug)),
  );
  expect(named.length).toBe(expected.size);
  expect(named.filter((path) => !expected.has(path))).toEqual([]);
});

test("a pair's own page decides as the sitemap does", async () => {
  const roles = sitemaps.shards.get("careers")?.map(({ path }) => path.replace("/careers/", ""));
  const named = new Set(comparisons);
  const everyOther = comparisons.filter((_, at) => at % 500 === 0);
  const anyPair = Array.from({ length: 30 }, (_, at) =>
    pairAddress(roles?.[at * 7] as string, roles?.[at * 31 + 1] as string),
  );
  for (const path of [...everyOther, ...anyPair]) {
    const slugs = parsePair(path.replace("/compare/", "")) as [string, string];
    const comparison = await compareBySlug(...slugs);
    if ("unknown" in comparison) throw new Error(`${path} names an unknown role`);
    expect(isWorthIndexing(comparison.left, comparison.right), path).toBe(named.has(path));
  }
});

test("pages keep their day while the same snapshot is loaded again", async () => {
  await loadSnapshot(process.env.DATABASE_URL as string);
  const { loadedAt } = await prisma.loadedSnapshot.findFirstOrThrow();
  expect(loadedAt).toEqual(sitemaps.changed);
});
