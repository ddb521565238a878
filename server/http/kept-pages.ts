import { LRUCache } from "lru-cache";
import { compress, decompress, type Encoding } from "./encodings";
import { ownBytes } from "./own-bytes";

/** A page as it is sent: its headers, and its bytes in the encodings that somebody asked for. */
export interface KeptPage {
  etag: string;
  /** names and values in turn */
  headers: string[];
  encoded: Map<Encoding, Encoded>;
  /** in milliseconds of `performance.now()` */
  madeAt: number;
  /** of the data that it is made of */
  version: string | undefined;
}

interface Encoded {
  bytes: Buffer;
  /** whether they are, or are being made, as small as we make them */
  isSmall: boolean;
}

/** As the pages themselves say (`revalidate`). */
export const FRESH_SECONDS = 3600;
/** Some 4,000 pages. */
const MOST_BYTES = 64 * 1024 * 1024;
/** What an entry costs beside its bytes, roughly. */
const ENTRY_BYTES = 2_000;

/**
 * The pages that are the same for everybody, ready to send, the least used dropped first. All of them go
 * once other data are loaded than they are made of.
 */
export class KeptPages {
  readonly #pages = new LRUCache<string, KeptPage>({
    maxSize: MOST_BYTES,
    sizeCalculation: ({ encoded }) =>
      [...encoded.values()].reduce((sum, { bytes }) => sum + bytes.length, ENTRY_BYTES),
  });
  readonly #making = new Map<string, Making>();
  readonly #version: () => string | undefined;

  /** @param version of the data that are loaded now */
  constructor(version: () => string | undefined) {
    this.#version = version;
  }

  /** The page of this path, fresh or not. */
  get(path: string): KeptPage | undefined {
    const page = this.#pages.get(path);
    return page?.version === this.#version() ? page : undefined;
  }

  isFresh = ({ madeAt }: KeptPage) => performance.now() - madeAt < FRESH_SECONDS * 1000;

  /** The page that somebody is making now, which may come to nothing. */
  making(path: string): Promise<KeptPage | undefined> | undefined {
    const making = this.#making.get(path);
    return making?.version === this.#version() ? making?.page : undefined;
  }

  /** Tells others that a page is being made; it has to be kept or to be given up. */
  begin(path: string) {
    const { promise, resolve } = promised<KeptPage | undefined>();
    const making = { version: this.#version(), page: promise };
    this.#making.set(path, making);
    const end = (page?: KeptPage) => {
      if (this.#making.get(path) === making) this.#making.delete(path);
      resolve(page);
    };
    return {
      keep: async (made: NewPage): Promise<{ page: KeptPage; bytes: Buffer }> => {
        const kept = await this.#keep(path, made, making.version);
        end(kept.page);
        return kept;
      },
      giveUp: () => end(),
    };
  }

  async #keep(path: string, made: NewPage, version: string | undefined) {
    const { etag, headers, body, encoding } = made;
    const bytes = ownBytes(await compress(body, encoding, "quick"));
    const encoded = new Map<Encoding, Encoded>([
      [encoding, { bytes, isSmall: encoding === "identity" }],
    ]);
    const page = { etag, headers, encoded, madeAt: performance.now(), version };
    this.#pages.set(path, page);
    return { page, bytes };
  }

  /**
   * Its bytes in an encoding, where there are any. Asked for a second time, they are worth being made
   * small: those that are there are sent meanwhile.
   */
  bytesOf(path: string, page: KeptPage, encoding: Encoding): Buffer | undefined {
    const held = page.encoded.get(encoding);
    if (held && !held.isSmall) {
      held.isSmall = true;
      this.encode(path, page, encoding).catch(() => {});
    }
    return held?.bytes;
  }

  /** Makes its bytes in an encoding, as small as we make them. */
  async encode(path: string, page: KeptPage, encoding: Encoding): Promise<Buffer> {
    const [[from, { bytes: held }]] = page.encoded as unknown as [[Encoding, Encoded]];
    const bytes = ownBytes(await compress(await decompress(held, from), encoding, "thorough"));
    page.encoded.set(encoding, { bytes, isSmall: true });
    // Its size has changed.
    if (this.#pages.peek(path) === page) this.#pages.set(path, page);
    return bytes;
  }
}

interface Making {
  version: string | undefined;
  page: Promise<KeptPage | undefined>;
}

/** A page as Next has just made it. */
interface NewPage {
  etag: string;
  headers: string[];
  body: Buffer;
  encoding: Encoding;
}

/** Promise.withResolvers, which Node 20 has not. */
function promised<T>() {
  let resolve: (value: T) => void = () => {};
  const promise = new Promise<T>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
