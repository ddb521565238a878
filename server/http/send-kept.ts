import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Encoding } from "./encodings";
import { FRESH_SECONDS, type KeptPage } from "./kept-pages";

/** A proxy that holds a page for its hour may send it for one more while it asks for the new one. */
const CACHE_CONTROL = `s-maxage=${FRESH_SECONDS}, stale-while-revalidate=${FRESH_SECONDS}`;

/** What stands for a page's bytes, whatever they are encoded in: so it is a weak tag. */
export const etagOf = (body: Buffer): string =>
  `"${createHash("sha1").update(body).digest("base64url")}"`;

/** The headers that belong to the page and not to one request for it, as names and values in turn. */
export const keptHeaders = (response: ServerResponse, etag: string, policy: string): string[] => [
  "Content-Type",
  String(response.getHeader("Content-Type")),
  "Cache-Control",
  CACHE_CONTROL,
  "ETag",
  `W/${etag}`,
  "Vary",
  [response.getHeader("Vary"), "Accept-Encoding"].flat().filter(Boolean).join(", "),
  "Content-Security-Policy",
  policy,
];

/**
 * Sends a kept page, or says that the client has it.
 * @param others headers of this request, as names and values in turn
 */
export function sendKept(
  request: IncomingMessage,
  response: ServerResponse,
  { etag, headers }: KeptPage,
  { bytes, encoding }: { bytes: Buffer; encoding: Encoding },
  others: readonly string[] = [],
): void {
  const common = [...others, ...headers];
  if (isSame(request.headers["if-none-match"], etag)) {
    response.writeHead(304, common).end();
    return;
  }
  if (encoding !== "identity") common.push("Content-Encoding", encoding);
  common.push("Content-Length", String(bytes.length));
  response.writeHead(200, common).end(bytes);
}

/** Whether If-None-Match names this page; "weak" tags match, which stand for any encoding of it. */
const isSame = (header: string | undefined, etag: string) =>
  header?.split(",").some((one) => one.trim().replace(/^W\//, "") === etag) ?? false;
