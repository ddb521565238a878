import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { askNext, type Next, sendFailure } from "./ask-next";
import { KeptAnswers } from "./kept-answers";
import type { KeptRoutes } from "./kept-routes";
import type { Log } from "./log";
import { logWhenDone } from "./log-request";
import { isReadable, NO_PAGE } from "./readable-path";
import { HSTS, SECURITY_HEADERS } from "./security";

export interface Parts {
  /** answers what is not kept */
  next: Next;
  log: Log;
  environment: Record<string, string | undefined>;
  /** the pages that are kept */
  routes: KeptRoutes;
  /** of the data that are loaded now */
  version: () => string | undefined;
}

/**
 * What stands before Next: a request id and a line of log for each request, security headers on each
 * answer, compression, and the pages that are the same for everybody, kept ready to send.
 */
export function createHandler(parts: Parts): RequestListener {
  const kept = new KeptAnswers(parts);
  return (request, response) => {
    logWhenDone(request, response, parts.log);
    setSecurityHeaders(request, response, parts.environment);
    if (!isReadable(request.url ?? "/")) request.url = NO_PAGE;
    const [path = "/"] = (request.url ?? "/").split("?");
    if (!isForPage(request) || !parts.routes.has(path)) return askNext(request, response, parts);
    kept
      .answer(path, request, response)
      .catch((error) => sendFailure(request, response, parts.log, error));
  };
}

function setSecurityHeaders(
  request: IncomingMessage,
  response: ServerResponse,
  { SITE_URL = "" }: Parts["environment"],
): void {
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
  const isHttps = request.headers["x-forwarded-proto"] === "https" || SITE_URL.startsWith("https:");
  if (isHttps) for (const [name, value] of Object.entries(HSTS)) response.setHeader(name, value);
}

/** Whether the page itself is asked for, and not the data of it that Next's router wants. */
const isForPage = ({ method, headers }: IncomingMessage) =>
  (method === "GET" || method === "HEAD") && !headers.rsc;
