import { LRUCache } from "lru-cache";

const MOST_BYTES = 48 * 1024 * 1024;
/** What an entry costs beside its bytes, roughly. */
const ENTRY_BYTES = 1_000;

/** @type {LRUCache<string, { value: any, lastModified: number, cacheControl: any, version: string | undefined }>} */
const kept = new LRUCache({
  maxSize: MOST_BYTES,
  sizeCalculation: ({ value }) =>
    ENTRY_BYTES +
    [value?.html, value?.rscData, value?.body, ...(value?.segmentData?.values() ?? [])].reduce(
      (sum, part) => sum + (part?.length ?? 0),
      0,
    ),
});

/** The data that are loaded now, as server/db/seen-version.ts knows them. */
const versionNow = () =>
  /** @type {{ dataVersionSeen?: { version?: string } }} */ (globalThis).dataVersionSeen?.version;

/**
 * Next's cache (`cacheHandler`): data of the router and pictures. Pages themselves are kept by
 * kept-pages.ts. Plain JavaScript, for Next imports it as it is. Nothing is dropped by tag or path: what
 * is made of other data than are loaded is not found.
 */
export default class NextCache {
  /** @param {string} key */
  async get(key) {
    const entry = kept.get(key);
    return entry?.version === versionNow() ? (entry ?? null) : null;
  }

  /**
   * @param {string} key
   * @param {any} value
   * @param {{ cacheControl?: any }} context
   */
  async set(key, value, { cacheControl }) {
    kept.set(key, { value, lastModified: Date.now(), cacheControl, version: versionNow() });
  }

  async revalidateTag() {}

  resetRequestCache() {}
}
