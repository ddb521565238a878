import type { IncomingMessage, RequestListener } from "node:http";
import { requestBegins, requestEnds } from "@/server/site/open-requests";
import { askNext, sendFailure } from "./ask-next";
import { KeptAnswers } from "./kept-answers";
import { logWhenDone } from "./log-request";
import type { Parts } from "./parts";
import { isReadable, NO_PAGE } from "./readable-path";
import { isForRouter, NOT_SHARED } from "./router-data";
import { POLICY, securityHeaders } from "./security";

/**
 * What stands before Next: a request id and a line of log for each request, security headers on each
 * answer, compression, and the pages that are the same for everybody, kept ready to send.
 */
export function createHandler(parts: Parts): RequestListener {
  const kept = new KeptAnswers(parts);
  return (request, response) => {
    requestBegins();
    response.once("close", requestEnds);
    const id = logWhenDone(request, response, parts.log);
    if (!isReadable(request.url ?? "/")) request.url = NO_PAGE;
    const headers = [...securityHeaders(request, parts.environment), "X-Request-Id", id];
    const [path = "/"] = (request.url ?? "/").split("?", 1);
    const ofRouter = isForRouter(request);
    const isKept = !ofRouter && isRead(request) && parts.routes.has(path);
    if (isKept && kept.sendHeld(path, request, response, headers)) return;
    response.setHeader("Content-Security-Policy", POLICY);
    for (let at = 0; at < headers.length; at += 2)
      response.setHeader(headers[at] as string, headers[at + 1] as string);
    // Next leaves it as it is where it is set.
    if (ofRouter) response.setHeader("Cache-Control", NOT_SHARED);
    if (!isKept) return askNext(request, response, parts);
    kept
      .make(path, request, response)
      .catch((error) => sendFailure(request, response, parts.log, error));
  };
}

const isRead = ({ method }: IncomingMessage) => method === "GET" || method === "HEAD";
