import { LRUCache } from "lru-cache";
import { versionSeen } from "@/server/db/seen-version";
import { ownBytes } from "./own-bytes";

const MOST_BYTES = 48 * 1024 * 1024;
/** What an entry costs beside its bytes, roughly. */
const ENTRY_BYTES = 1_000;

/** What Next hands over to be kept: a page's data, a picture or a redirect. */
interface Value {
  html?: string;
  rscData?: Buffer;
  body?: Buffer;
  segmentData?: Map<string, Buffer>;
}

interface Entry {
  value: Value | null;
  lastModified: number;
  cacheControl: unknown;
  version: string | undefined;
}

const kept = new LRUCache<string, Entry>({
  maxSize: MOST_BYTES,
  sizeCalculation: ({ value }) =>
    ENTRY_BYTES +
    [value?.html, value?.rscData, value?.body, ...(value?.segmentData?.values() ?? [])].reduce(
      (sum, part) => sum + (part?.length ?? 0),
      0,
    ),
});

const owned = (value: Value): Value => {
  const { rscData, body, segmentData } = value;
  return {
    ...value,
    ...(rscData && { rscData: ownBytes(rscData) }),
    ...(body && { body: ownBytes(body) }),
    ...(segmentData && {
      segmentData: new Map([...segmentData].map(([name, bytes]) => [name, ownBytes(bytes)])),
    }),
  };
};

/**
 * Next's cache: data of the router and pictures. Pages themselves are kept by kept-pages.ts. Nothing is
 * dropped by tag or path: what is made of other data than are loaded is not found.
 */
class NextCache {
  async get(key: string): Promise<Entry | null> {
    const entry = kept.get(key);
    return entry?.version === versionSeen()?.version ? (entry ?? null) : null;
  }

  async set(key: string, value: Value | null, { cacheControl }: { cacheControl?: unknown }) {
    const version = versionSeen()?.version;
    kept.set(key, {
      value: value && owned(value),
      lastModified: Date.now(),
      cacheControl,
      version,
    });
  }

  async revalidateTag() {}

  resetRequestCache() {}
}

/**
 * Has Next use it. Next looks for it here too; one that its configuration names (`cacheHandler`) it would
 * import anew three times for each request, each time by way of the thread that reads TypeScript.
 */
export function provideNextCache(): void {
  Object.assign(globalThis, { [Symbol.for("@next/cache-handlers")]: { FetchCache: NextCache } });
}
