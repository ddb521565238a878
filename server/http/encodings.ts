import type { IncomingMessage } from "node:http";
import { promisify } from "node:util";
import { brotliCompress, brotliDecompress, constants, gunzip, gzip } from "node:zlib";
import Negotiator from "negotiator";

export type Encoding = "br" | "gzip" | "identity";

/** The smallest first. */
const ENCODINGS: Encoding[] = ["br", "gzip", "identity"];

/** How much work compressing may be: most pages are asked for once, and then never again. */
const EFFORT = { quick: { br: 1, gzip: 3 }, thorough: { br: 5, gzip: 6 } };

export type Effort = keyof typeof EFFORT;

/** The smallest encoding that the client takes. */
export function encodingOf(request: IncomingMessage): Encoding {
  const accepted = new Negotiator(request).encodings(ENCODINGS);
  return ENCODINGS.find((encoding) => accepted.includes(encoding)) ?? "identity";
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
