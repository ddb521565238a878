import { createHash } from "node:crypto";

/** Whoever asks from whatever page may read it, and how it is. */
export const OPEN_HEADERS = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Expose-Headers": "ETag, Content-Disposition, Retry-After, X-Data-Release",
  // The page is what search engines are to show.
  "X-Robots-Tag": "noindex",
  // As pages do: a proxy holds it for an hour, a browser asks each time and is told 304.
  "Cache-Control": "public, max-age=0, s-maxage=3600, stale-while-revalidate=3600",
};

/** Public data with a tag of its content: 304 to whoever names the tag, for they have it. */
export function openResponse(
  request: Request,
  body: string | Uint8Array<ArrayBuffer>,
  headers: Record<string, string>,
) {
  // Weak: it stands for the body in any encoding.
  const etag = `W/"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`;
  const all = { ...OPEN_HEADERS, ...headers, ETag: etag };
  if (isNamed(request.headers.get("if-none-match"), etag))
    return new Response(null, { status: 304, headers: { ...OPEN_HEADERS, ETag: etag } });
  return new Response(body, { headers: all });
}

const isNamed = (header: string | null, etag: string): boolean =>
  header?.split(",").some((one) => one.trim() === etag || one.trim() === "*") ?? false;

/** To a browser that asks first whether a page of another site may send headers such as If-None-Match. */
export const allowAny = (): Response =>
  new Response(null, {
    status: 204,
    headers: {
      "Access-Control-Allow-Origin": "*",
      "Access-Control-Allow-Methods": "GET, HEAD",
      "Access-Control-Allow-Headers": "*",
      "Access-Control-Max-Age": "86400",
    },
  });
