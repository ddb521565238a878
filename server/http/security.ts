import type { IncomingMessage } from "node:http";
import { isFramed } from "./framed";

type Environment = Record<string, string | undefined>;

/** Signing in with one of these sends a form there by way of a redirect, where its key is set. */
const SIGN_IN_HOSTS = {
  GOOGLE_CLIENT_ID: "https://accounts.google.com",
  GITHUB_CLIENT_ID: "https://github.com",
};

/** What a browser is told with every answer but those that other sites may frame, whatever it holds. */
const SECURITY_HEADERS = {
  "Cross-Origin-Opener-Policy": "same-origin",
  "Permissions-Policy":
    "browsing-topics=(), camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
};

/** The policy of all that is no page; a page has one of its own, see below. */
export const POLICY = "default-src 'none'; frame-ancestors 'none'";

/** Sent behind https only: it would lock people out of a server that has none. */
const HSTS = { "Strict-Transport-Security": "max-age=31536000" };

const { "X-Frame-Options": _, ...FRAMED_HEADERS } = SECURITY_HEADERS;

const flat = (headers: Record<string, string>) => ({
  plain: Object.entries(headers).flat(),
  behindHttps: Object.entries({ ...headers, ...HSTS }).flat(),
});
const FLAT = flat(SECURITY_HEADERS);
const FLAT_FRAMED = flat(FRAMED_HEADERS);

/** The headers above as names and values in turn, as Node writes them without another look. */
export function securityHeaders(
  request: IncomingMessage,
  { SITE_URL = "" }: Environment,
): readonly string[] {
  const isHttps = request.headers["x-forwarded-proto"] === "https" || SITE_URL.startsWith("https:");
  const headers = isFramed(request.url) ? FLAT_FRAMED : FLAT;
  return isHttps ? headers.behindHttps : headers.plain;
}

/** The policy of a page in a frame on any site: it runs no script and sends nothing. */
export const FRAMED_POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "style-src-attr 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors *",
].join("; ");

/**
 * The policy of a page. Scripts run from our own files, and inline by their hash: a nonce would differ
 * with each request, and the page could not be kept by any cache. Next's own option for this
 * (experimental.sri) covers files only; its inline scripts, which hand the page's data over, differ
 * from page to page, so that their hashes have to be taken from the finished page.
 *
 * Style attributes are allowed, <style> is not: bars have their lengths in `style`, for a length is a
 * figure, and a style attribute can neither load a script nor reach beyond its element.
 */
export function pagePolicy(scriptHashes: string[], environment: Environment): string {
  const formTargets = Object.entries(SIGN_IN_HOSTS).flatMap(([key, host]) =>
    environment[key] ? [host] : [],
  );
  const directives = {
    "default-src": ["'none'"],
    "script-src": ["'self'", ...scriptHashes],
    "style-src": ["'self'"],
    "style-src-attr": ["'unsafe-inline'"],
    "img-src": ["'self'", "data:"],
    "font-src": ["'self'"],
    "connect-src": ["'self'"],
    "manifest-src": ["'self'"],
    "object-src": ["'none'"],
    "base-uri": ["'none'"],
    "form-action": ["'self'", ...formTargets],
    "frame-ancestors": ["'none'"],
  };
  return Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(" "))
    .join("; ");
}
