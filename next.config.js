/** @type {import("next").NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  // Servers that build the same code, each for itself, have the same build: the router leaves a page in the
  // old way, with all its scripts anew, where it finds itself asking another.
  generateBuildId: () => process.env.BUILD_VERSION ?? null,
  // server/http compresses: it keeps the bytes of the pages that it keeps, which Next compresses each time.
  compress: false,
  // server/http keeps pages, and what the router and pictures need (next-cache.ts); both in memory only: a
  // restart never serves figures of an older snapshot, and a crawler walking half a million pairs cannot
  // fill the disk.
  experimental: { isrFlushToDisk: false },
  cacheMaxMemorySize: 0,
  // Title and description stand in the head for everybody: pages are not streamed.
  htmlLimitedBots: /.*/,
  // A proxy that holds a page for its hour may send it for one more while it asks for the new one.
  expireTime: 7200,
  // They find their plugins by module, of which a bundle would hold several.
  serverExternalPackages: [
    "@citation-js/core",
    "@citation-js/plugin-bibtex",
    "@citation-js/plugin-ris",
  ],
  // `npm test` checks the types; a first start need not wait for it.
  typescript: { ignoreBuildErrors: true },
  // A sitemap may only name pages below its own folder: so all of them stand at the top.
  rewrites: async () => [
    { source: "/sitemap-:shard.xml", destination: "/sitemaps/:shard" },
    // The figures of a page, whose address goes on with .csv or .json; none is deeper.
    ...["/:a", "/:a/:b", "/:a/:b/:c"].map((page) => ({
      source: `${page}.:format(csv|json)`,
      destination: `/as/:format${page}`,
    })),
  ],
};

export default config;
