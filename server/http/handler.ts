import { randomUUID } from "node:crypto";
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import compression from "compression";
import Negotiator from "negotiator";
import { withErrorNotice } from "./error-notice";
import { holdPage } from "./hold-page";
import { inlineScriptHashes } from "./inline-scripts";
import { type Encoding, type KeptPage, KeptPages } from "./kept-pages";
import type { Log } from "./log";
import { loggedPath } from "./logged-path";
import { statusOf } from "./page-status";
import { isReadable, NO_PAGE } from "./readable-path";
import { HSTS, pagePolicy, SECURITY_HEADERS } from "./security";

interface Parts {
  /** answers what is not kept; Next does */
  next: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  log: Log;
  environment: Record<string, string | undefined>;
}

const ENCODINGS: Encoding[] = ["br", "gzip", "identity"];
const REQUEST_ID = /^[\w.-]{8,64}$/;

/**
 * What stands before Next: a request id and a line of log for each request, security headers on each
 * answer, compression, and pages of Next's cache kept ready to send.
 */
export function createHandler({ next, log, environment }: Parts): RequestListener {
  const pages = new KeptPages();
  const compressed = compression();

  return (request, response) => {
    logWhenDone(request, response, log);
    setSecurityHeaders(request, response, environment);
    if (!isReadable(request.url ?? "/")) request.url = NO_PAGE;
    const path = request.url ?? "/";
    const encoding = encodingOf(request);
    const held = isForAll(request) ? pages.held(path, encoding) : undefined;
    if (held) return sendKept(request, response, held, encoding);

    const unchanged = request.headers["if-none-match"];
    askForWholePage(request);
    sendLocationOnce(response);
    compressed(request as never, response as never, () => {
      holdPage(
        response,
        (body) => void sendPage(withErrorNotice(body, response.statusCode)).catch(fail),
      );
      next(request, response).then(() => {
        if (path === "/api/revalidate" && response.statusCode === 200) pages.clear();
      }, fail);
    });

    async function sendPage(body: Buffer): Promise<void> {
      response.statusCode = statusOf(body, response.statusCode);
      const policy = () => pagePolicy(inlineScriptHashes(body.toString()), environment);
      const etag = String(response.getHeader("ETag") ?? "");
      if (!etag || !isForAll(request) || !mayBeKept(response)) {
        response.setHeader("Content-Security-Policy", policy());
        response.setHeader("Content-Length", body.length);
        response.end(body);
        return;
      }
      const headersOf = () => keptHeaders(response, policy());
      const page = await pages.keep(path, { etag, body, encoding, headersOf });
      request.headers["if-none-match"] = unchanged;
      sendKept(request, response, page, encoding);
    }

    function fail(error: unknown): void {
      log.error({ request: idOf(request), error }, "The request could not be answered");
      if (response.headersSent) return void response.destroy();
      response.statusCode = 500;
      response.setHeader("Content-Type", "text/plain; charset=utf-8");
      response.end("This could not be answered. It may work in a moment.\n");
    }
  };
}

function logWhenDone(request: IncomingMessage, response: ServerResponse, log: Log): void {
  const started = performance.now();
  const given = idOf(request);
  const id = given && REQUEST_ID.test(given) ? given : randomUUID();
  // Next hands the request's headers to whatever logs an error.
  request.headers["x-request-id"] = id;
  response.setHeader("X-Request-Id", id);
  const { method, url = "/" } = request;
  response.once("close", () => {
    const ms = Math.round((performance.now() - started) * 10) / 10;
    const { statusCode: status, writableFinished } = response;
    log.info(
      {
        request: id,
        method,
        path: loggedPath(url),
        status,
        ms,
        ...(!writableFinished && { cut: true }),
      },
      "request",
    );
  });
}

const idOf = ({ headers }: IncomingMessage) => [headers["x-request-id"]].flat()[0];

function setSecurityHeaders(
  request: IncomingMessage,
  response: ServerResponse,
  { SITE_URL = "" }: Parts["environment"],
): void {
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
  const isHttps = request.headers["x-forwarded-proto"] === "https" || SITE_URL.startsWith("https:");
  if (isHttps) for (const [name, value] of Object.entries(HSTS)) response.setHeader(name, value);
}

/** Next appends the address of a kept redirect to the one that it has set (vercel/next.js#82117). */
function sendLocationOnce(response: ServerResponse): void {
  const append = response.appendHeader.bind(response);
  response.appendHeader = (name, value) =>
    name.toLowerCase() === "location" ? response.setHeader(name, value) : append(name, value);
}

/** The smallest encoding that the client takes. */
function encodingOf(request: IncomingMessage): Encoding {
  const accepted = new Negotiator(request).encodings(ENCODINGS);
  return ENCODINGS.find((encoding) => accepted.includes(encoding)) ?? "identity";
}

/**
 * Whether the answer can be the one that everybody gets: no query, none of the data requests of Next's
 * router, and nobody who looks behind Next's cache (draft mode).
 */
const isForAll = ({ method, url = "", headers }: IncomingMessage) =>
  (method === "GET" || method === "HEAD") &&
  !url.includes("?") &&
  !headers.rsc &&
  !headers.cookie?.includes("__prerender_bypass");

const mayBeKept = (response: ServerResponse) =>
  response.statusCode === 200 &&
  String(response.getHeader("Cache-Control")).includes("s-maxage") &&
  !response.hasHeader("Set-Cookie");

/**
 * A page's headers depend on all of it, so Next has to make the whole one also for a HEAD, whose body
 * Node leaves out, and for somebody who has it already.
 */
function askForWholePage(request: IncomingMessage): void {
  if (request.url?.startsWith("/_next/")) return;
  if (request.method === "HEAD") request.method = "GET";
  delete request.headers["if-none-match"];
}

/** The headers that belong to the page and not to one request for it. */
const keptHeaders = (response: ServerResponse, policy: string) => ({
  "Content-Type": response.getHeader("Content-Type"),
  "Cache-Control": response.getHeader("Cache-Control"),
  // The bytes differ with their encoding: a weak tag stands for all of them.
  ETag: `W/${response.getHeader("ETag")}`,
  Vary: [response.getHeader("Vary"), "Accept-Encoding"].flat().filter(Boolean).join(", "),
  "Content-Security-Policy": policy,
});

function sendKept(
  request: IncomingMessage,
  response: ServerResponse,
  { etag, headers, encoded }: KeptPage,
  encoding: Encoding,
): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value as string);
  if (isSame(request.headers["if-none-match"], etag)) {
    response.statusCode = 304;
    response.end();
    return;
  }
  const body = encoded.get(encoding);
  if (encoding !== "identity") response.setHeader("Content-Encoding", encoding);
  response.setHeader("Content-Length", body?.length ?? 0);
  response.end(body);
}

/** Whether If-None-Match names this page; "weak" tags match, which stand for any encoding of it. */
const isSame = (header: string | undefined, etag: string) =>
  header?.split(",").some((one) => one.trim().replace(/^W\//, "") === etag) ?? false;
