import type { IncomingMessage, ServerResponse } from "node:http";
import compression from "compression";
import { withErrorNotice } from "./error-notice";
import { isFramed, withoutScripts } from "./framed";
import { holdPage } from "./hold-page";
import { inlineScriptHashes } from "./inline-scripts";
import type { Log } from "./log";
import { idOf } from "./log-request";
import { statusOf } from "./page-status";
import { FRAMED_POLICY, pagePolicy } from "./security";

type Environment = Record<string, string | undefined>;

/** Answers what is not kept; Next does. */
export type Next = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** A page that Next has made, not yet sent. */
export interface MadePage {
  body: Buffer;
  /** its Content-Security-Policy */
  policy: string;
}

/** What is posted is answered in few bytes: to compress them takes longer than to send them. */
const compressed = compression({
  filter: (request, response) => request.method !== "POST" && compression.filter(request, response),
});

/**
 * Asks Next, compresses what it answers, and hands over a page once it is whole, to be sent.
 * @param onPage sends the page; by itself it goes out as it is
 */
export function askNext(
  request: IncomingMessage,
  response: ServerResponse,
  { next, log, environment }: { next: Next; log: Log; environment: Environment },
  onPage: (page: MadePage) => Promise<void> | void = (page) => sendPage(response, page),
): void {
  const handOver = async (whole: Buffer) => {
    const page = withErrorNotice(whole, response.statusCode);
    response.statusCode = statusOf(page, response.statusCode);
    if (isFramed(request.url)) return onPage({ body: withoutScripts(page), policy: FRAMED_POLICY });
    return onPage({ body: page, policy: pagePolicy(inlineScriptHashes(page), environment) });
  };
  const fail = (error: unknown) => sendFailure(request, response, log, error);
  askForWholePage(request);
  sendLocationOnce(response);
  compressed(request as never, response as never, () => {
    holdPage(response, (body) => void handOver(body).catch(fail));
    next(request, response).catch(fail);
  });
}

/** Sends a page to whoever asked for it. */
export function sendPage(response: ServerResponse, { body, policy }: MadePage): void {
  response.setHeader("Content-Security-Policy", policy);
  response.setHeader("Content-Length", body.length);
  response.end(body);
}

/** Says that it did not work; the log says why. */
export function sendFailure(
  request: IncomingMessage,
  response: ServerResponse,
  log: Log,
  error: unknown,
): void {
  log.error({ request: idOf(request), error }, "The request could not be answered");
  if (response.headersSent) return void response.destroy();
  response.statusCode = 500;
  response.setHeader("Content-Type", "text/plain; charset=utf-8");
  response.end("This could not be answered. It may work in a moment.\n");
}

/** What is no page, whose route answers 304 itself: Next's files, what stands under /api, tables, charts. */
const NO_PAGES = /^\/(_next|api)\/|^[^?]*(\.(csv|json)|\/pictures\/[^/?]*)(\?|$)/;

/** A page's headers depend on all of it, so Next has to make the whole one also for a HEAD, whose body Node leaves out. */
function askForWholePage(request: IncomingMessage): void {
  if (NO_PAGES.test(request.url ?? "")) return;
  if (request.method === "HEAD") request.method = "GET";
  delete request.headers["if-none-match"];
}

/** Next appends the address of a kept redirect to the one that it has set (vercel/next.js#82117). */
function sendLocationOnce(response: ServerResponse): void {
  const append = response.appendHeader.bind(response);
  response.appendHeader = (name, value) =>
    name.toLowerCase() === "location" ? response.setHeader(name, value) : append(name, value);
}
