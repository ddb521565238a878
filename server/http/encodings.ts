import type { IncomingMessage } from "node:http";
import { promisify } from "node:util";
import { brotliCompress, brotliDecompress, constants, gunzip, gzip } from "node:zlib";
import { LRUCache } from "lru-cache";
import Negotiator from "negotiator";

export type Encoding = "br" | "gzip" | "identity";

/** The smallest first. */
const ENCODINGS: Encoding[] = ["br", "gzip", "identity"];

/** How much work compressing may be: most pages are asked for once, and then never again. */
const EFFORT = { quick: { br: 1, gzip: 3 }, thorough: { br: 5, gzip: 6 } };

export type Effort = keyof typeof EFFORT;

/** What browsers accept is a handful of texts. */
const known = new LRUCache<string, Encoding>({ max: 100 });

/** The smallest encoding that the client takes. */
export function encodingOf(request: IncomingMessage): Encoding {
  const header = String(request.headers["accept-encoding"]);
  const before = known.get(header);
  if (before) return before;
  const accepted = new Negotiator(request).encodings(ENCODINGS);
  const encoding = ENCODINGS.find((one) => accepted.includes(one)) ?? "identity";
  known.set(header, encoding);
  return encoding;
}

export async function compress(body: Buffer, encoding: Encoding, effort: Effort): Promise<Buffer> {
  if (encoding === "identity") return body;
  const level = EFFORT[effort][encoding];
  if (encoding === "gzip") return promisify<Buffer, object, Buffer>(gzip)(body, { level });
  const params = { [constants.BROTLI_PARAM_QUALITY]: level };
  return promisify<Buffer, object, Buffer>(brotliCompress)(body, { params });
}

const decoders: Record<Encoding, (bytes: Buffer) => Promise<Buffer>> = {
  br: promisify<Buffer, Buffer>(brotliDecompress),
  gzip: promisify<Buffer, Buffer>(gunzip),
  identity: async (bytes) => bytes,
};

export const decompress = (bytes: Buffer, encoding: Encoding): Promise<Buffer> =>
  decoders[encoding](bytes);
