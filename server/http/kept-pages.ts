import type { OutgoingHttpHeaders } from "node:http";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { LRUCache } from "lru-cache";

export type Encoding = "br" | "gzip" | "identity";

/** A page as it is sent: its headers, and its bytes in the encodings that somebody asked for. */
export interface KeptPage {
  etag: string;
  headers: OutgoingHttpHeaders;
  encoded: Map<Encoding, Buffer>;
  /** when Next last said that this is the page, in milliseconds of `performance.now()` */
  askedAt: number;
}

/** So long a page is sent without asking Next again, whose cache decides when it is made anew. */
const HELD_MS = 10_000;
const MOST_BYTES = 64 * 1024 * 1024;
/** What an entry costs beside its bytes, roughly. */
const ENTRY_BYTES = 2_000;

const compress: Record<Encoding, (body: Buffer) => Promise<Buffer>> = {
  br: (body) =>
    promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (body) => promisify<Buffer, Buffer>(gzip)(body),
  identity: async (body) => body,
};

/**
 * Pages that Next's cache has answered, compressed and with their policy, the least used dropped first.
 * Next's cache keeps neither; both cost more than all else that a cached page needs.
 */
export class KeptPages {
  readonly #pages = new LRUCache<string, KeptPage>({
    maxSize: MOST_BYTES,
    sizeCalculation: ({ encoded }) =>
      [...encoded.values()].reduce((sum, { length }) => sum + length, ENTRY_BYTES),
  });

  /** The page of this path where it is held and was asked for in this encoding before. */
  held(path: string, encoding: Encoding): KeptPage | undefined {
    const page = this.#pages.get(path);
    if (!page?.encoded.has(encoding)) return undefined;
    return performance.now() - page.askedAt < HELD_MS ? page : undefined;
  }

  /** Keeps a page that Next has just answered; what is known of it stays where it is still the same one. */
  async keep(path: string, { etag, body, encoding, headersOf }: NewPage): Promise<KeptPage> {
    const known = this.#pages.get(path);
    const page =
      known?.etag === etag ? known : { etag, headers: headersOf(), encoded: new Map(), askedAt: 0 };
    if (!page.encoded.has(encoding)) page.encoded.set(encoding, await compress[encoding](body));
    page.askedAt = performance.now();
    this.#pages.set(path, page);
    return page;
  }

  clear(): void {
    this.#pages.clear();
  }
}

/** A page as Next answers it; its headers are worked out where it is a new one only. */
interface NewPage {
  etag: string;
  body: Buffer;
  encoding: Encoding;
  headersOf: () => OutgoingHttpHeaders;
}
