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

/** Each once: Next hands over the whole data of a page twice, the second time as one of its segments. */
const partsOf = (value: Value | null) =>
  new Set([value?.html, value?.rscData, value?.body, ...(value?.segmentData?.values() ?? [])]);

/** The same with buffers of its own. */
function owned({ rscData, segmentData, ...others }: Value): Value {
  const data = rscData && ownBytes(rscData);
  const own = (bytes: Buffer) => (data && bytes === rscData ? data : ownBytes(bytes));
  return {
    ...others,
    ...(data && { rscData: data }),
    ...(segmentData && {
      segmentData: new Map([...segmentData].map(([name, bytes]) => [name, own(bytes)])),
    }),
  };
}

const kept = new LRUCache<string, Entry>({
  maxSize: MOST_BYTES,
  sizeCalculation: ({ value }) =>
    [...partsOf(value)].reduce((sum, part) => sum + (part?.length ?? 0), ENTRY_BYTES),
});

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
