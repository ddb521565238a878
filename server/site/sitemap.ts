import { companyAddress } from "@/server/companies/address";
import { findIndexableCompanies } from "@/server/companies/indexable";
import { findIndexables, pairsWorthIndexing } from "@/server/compare/worth-indexing";
import { prisma } from "@/server/db/client";
import { keptWithData } from "@/server/db/kept";
import { fieldAddress } from "@/server/explore/address";
import { loadedFields } from "@/server/explore/explorable";
import { roleAddress } from "@/server/roles/address";

/** The pages that stand for themselves. */
const PLACES = [
  "/",
  "/careers",
  "/compare",
  "/companies",
  "/companies/best",
  "/jobs",
  "/about/api",
  "/about/data",
  "/about/data/changes",
];
/** Those of them that hold nothing but words of ours: nobody keeps the day when these changed. */
const UNDATED = ["/about/api", "/compare", "/jobs"];

/** A sitemap may name 50,000 addresses; comparisons come in parts well below that. */
const COMPARISONS_IN_SHARD = 20_000;

/** A page that search engines are to keep, and since when it is as it is where that is known. */
export interface Page {
  path: string;
  changed?: Date;
}

/** The sitemaps by name, and when the last of their pages changed. */
export interface Sitemaps {
  changed: Date;
  shards: Map<string, Page[]>;
}

/**
 * Every page that search engines are to keep, made anew when the data change.
 *
 * A page changes with the figures and the texts that it is made of, and these come with the snapshot.
 * `loadedAt` keeps still while the same snapshot is loaded again: it is the moment since when the pages
 * of this site are as they are. The vintages of the sources are no such dates: a figure of 2024 can
 * have come to the page yesterday.
 */
export const currentSitemaps = keptWithData("sitemaps", async (): Promise<Sitemaps> => {
  const { loadedAt } = await prisma.loadedSnapshot.findFirstOrThrow();
  return findSitemaps(loadedAt);
});

async function findSitemaps(changed: Date): Promise<Sitemaps> {
  const [roles, fields, companies] = await Promise.all([
    findIndexables(),
    findFieldPaths(),
    findIndexableCompanies(),
  ]);
  const comparisons = pairsWorthIndexing(roles);
  const dated = (path: string): Page => (UNDATED.includes(path) ? { path } : { path, changed });
  const shards = new Map([
    ["places", [...PLACES, ...fields].map(dated)],
    ["careers", roles.map(({ slug }) => dated(roleAddress(slug)))],
    ["companies", companies.map((slug) => dated(companyAddress(slug)))],
  ]);
  for (let at = 0; at < comparisons.length; at += COMPARISONS_IN_SHARD) {
    const part = comparisons.slice(at, at + COMPARISONS_IN_SHARD);
    shards.set(`comparisons-${at / COMPARISONS_IN_SHARD + 1}`, part.map(dated));
  }
  return { changed, shards };
}

async function findFieldPaths(): Promise<string[]> {
  const { fields } = await loadedFields();
  return fields.map(({ slug }) => fieldAddress(slug));
}
