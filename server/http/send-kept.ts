import { createHash } from "node:crypto";
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import type { Encoding } from "./encodings";
import { FRESH_SECONDS, type KeptPage } from "./kept-pages";

/** A proxy that holds a page for its hour may send it for one more while it asks for the new one. */
const CACHE_CONTROL = `s-maxage=${FRESH_SECONDS}, stale-while-revalidate=${FRESH_SECONDS}`;

/** What stands for a page's bytes, whatever they are encoded in: so it is a weak tag. */
export const etagOf = (body: Buffer): string =>
  `"${createHash("sha1").update(body).digest("base64url")}"`;

/** The headers that belong to the page and not to one request for it. */
export const keptHeaders = (
  response: ServerResponse,
  etag: string,
  policy: string,
): OutgoingHttpHeaders => ({
  "Content-Type": response.getHeader("Content-Type"),
  "Cache-Control": CACHE_CONTROL,
  ETag: `W/${etag}`,
  Vary: [response.getHeader("Vary"), "Accept-Encoding"].flat().filter(Boolean).join(", "),
  "Content-Security-Policy": policy,
});

/** Sends a kept page, or says that the client has it. */
export function sendKept(
  request: IncomingMessage,
  response: ServerResponse,
  { etag, headers }: KeptPage,
  body: { bytes: Buffer; encoding: Encoding },
): void {
  for (const name in headers) response.setHeader(name, headers[name] as string);
  if (isSame(request.headers["if-none-match"], etag)) {
    response.statusCode = 304;
    response.end();
    return;
  }
  if (body.encoding !== "identity") response.setHeader("Content-Encoding", body.encoding);
  response.setHeader("Content-Length", body.bytes.length);
  response.end(body.bytes);
}

/** Whether If-None-Match names this page; "weak" tags match, which stand for any encoding of it. */
const isSame = (header: string | undefined, etag: string) =>
  header?.split(",").some((one) => one.trim().replace(/^W\//, "") === etag) ?? false;
