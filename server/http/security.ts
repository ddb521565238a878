import type { IncomingMessage } from "node:http";

type Environment = Record<string, string | undefined>;

/** Signing in with one of these sends a form there by way of a redirect, where its key is set. */
const SIGN_IN_HOSTS = {
  GOOGLE_CLIENT_ID: "https://accounts.google.com",
  GITHUB_CLIENT_ID: "https://github.com",
};

/** What a browser is told with every answer, whatever it holds. */
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

const FLAT = Object.entries(SECURITY_HEADERS).flat();
const FLAT_BEHIND_HTTPS = [...FLAT, ...Object.entries(HSTS).flat()];

/** The headers above as names and values in turn, as Node writes them without another look. */
export function securityHeaders(
  request: IncomingMessage,
  { SITE_URL = "" }: Environment,
): readonly string[] {
  const isHttps = request.headers["x-forwarded-proto"] === "https" || SITE_URL.startsWith("https:");
  return isHttps ? FLAT_BEHIND_HTTPS : FLAT;
}

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
