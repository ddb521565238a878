import { XMLBuilder } from "fast-xml-parser";
import { absolute } from "./address";
import type { Page, Sitemaps } from "./sitemap";

const NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
const builder = new XMLBuilder({ ignoreAttributes: false });

/** The address of a sitemap: at the top, for it may only name pages below its own folder. */
const sitemapPath = (name: string) => `/sitemap-${name}.xml`;

/** A sitemap as sitemaps.org has it. */
export const sitemapXml = (pages: Page[]): string => documentOf("urlset", "url", pages);

/** The index of the sitemaps. */
export const sitemapIndexXml = ({ changed, shards }: Sitemaps): string =>
  documentOf(
    "sitemapindex",
    "sitemap",
    [...shards].map(([name, pages]) => ({
      path: sitemapPath(name),
      ...(pages.some((page) => page.changed) && { changed }),
    })),
  );

const documentOf = (root: string, element: string, pages: Page[]): string =>
  builder.build({
    "?xml": { "@_version": "1.0", "@_encoding": "UTF-8" },
    [root]: {
      "@_xmlns": NAMESPACE,
      [element]: pages.map(({ path, changed }) => ({
        loc: absolute(path),
        ...(changed && { lastmod: changed.toISOString() }),
      })),
    },
  });
