import { XMLParser } from "fast-xml-parser";
import { BoardError } from "../fetch/error";
import type { Access, Adapter, Batch } from "./adapter";
import { postingsIn } from "./job-posting";

/** So many pages are read in a run; the rest of a longer list is left out, and the report says so. */
const MOST_PAGES = 1_000;
const MOST_SITEMAPS = 20;

const parser = new XMLParser({
  ignoreAttributes: false,
  processEntities: true,
  isArray: () => false,
});

/**
 * Pages of an employer that hold schema.org JobPostings: those that a sitemap or feed lists (`board` is
 * its address). A posting goes by its page's address.
 */
export const pages: Adapter = {
  baseOf: ({ board }) => board,
  async *read({ employer }, access) {
    const { links, partial } = await linksOf(access);
    let found = 0;
    for (const url of links) {
      const batch = await readPage(url, employer, access);
      found += batch.postings.length + (batch.same?.length ?? 0);
      yield { ...batch, partial };
    }
    if (links.length > 0 && found === 0)
      throw new BoardError(`None of the ${links.length} pages of ${access.base} is a job posting.`);
  },
};

async function readPage(url: string, employer: string, access: Access): Promise<Batch> {
  try {
    const html = await access.text(url, { conditional: true });
    if (html === null) return { postings: [], same: [url] };
    return postingsIn(html, url, employer);
  } catch (error) {
    if (!(error instanceof BoardError) || error.kind === "unreachable") throw error;
    if (error.kind === "gone") return { postings: [] };
    // One page that cannot be read says nothing of the others; its posting stays as it was.
    return { postings: [], same: [url], unreadable: [error.message] };
  }
}

/** The pages of a sitemap, an index of sitemaps, or a feed. @throws BoardError */
async function linksOf(access: Access): Promise<{ links: string[]; partial: boolean }> {
  const waiting = [access.base];
  const links = new Set<string>();
  for (let read = 0; waiting.length > 0 && read < MOST_SITEMAPS; read++) {
    const url = waiting.shift() as string;
    const listed = listedIn((await access.text(url)) ?? "", url);
    waiting.push(...listed.sitemaps);
    for (const link of listed.links) links.add(link);
  }
  const all = [...links];
  const partial = waiting.length > 0 || all.length > MOST_PAGES;
  return { links: all.slice(0, MOST_PAGES), partial };
}

/** Of an XML document what it lists: only addresses of its own site are followed. */
function listedIn(xml: string, url: string): { links: string[]; sitemaps: string[] } {
  let root: Record<string, never>;
  try {
    root = parser.parse(xml, true);
  } catch (error) {
    throw new BoardError(`${url} is no XML: ${(error as Error).message}`);
  }
  const { urlset, sitemapindex, rss, feed } = root as Record<string, Node | undefined>;
  if (!urlset && !sitemapindex && !rss && !feed)
    throw new BoardError(`${url} is neither a sitemap nor a feed.`);
  const own = (address: unknown) =>
    typeof address === "string" &&
    URL.canParse(address) &&
    new URL(address).origin === new URL(url).origin;
  const links = [
    ...list(urlset?.url).map(({ loc }) => loc),
    ...list((rss?.channel as Node)?.item).map(({ link }) => link),
    ...list(feed?.entry).flatMap(({ link }) => list(link).map((one) => one["@_href"])),
  ];
  const sitemaps = list(sitemapindex?.sitemap).map(({ loc }) => loc);
  return { links: links.filter(own) as string[], sitemaps: sitemaps.filter(own) as string[] };
}

type Node = Record<string, unknown>;

const list = (value: unknown): Node[] => (value === undefined ? [] : ([value].flat() as Node[]));
