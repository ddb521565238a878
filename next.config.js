/** @type {import("next").NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  // Rendered pages are kept in memory only: a restart never serves figures of an older snapshot,
  // and a crawler walking half a million pairs cannot fill the disk.
  experimental: { isrFlushToDisk: false },
  cacheMaxMemorySize: 200 * 1024 * 1024,
};

export default config;
