import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Log } from "./log";
import { loggedPath } from "./logged-path";

const REQUEST_ID = /^[\w.-]{8,64}$/;

/** Gives a request its id, and writes its line of log once it is answered. @returns the id */
export function logWhenDone(request: IncomingMessage, response: ServerResponse, log: Log): string {
  const started = performance.now();
  const given = idOf(request);
  const id = given && REQUEST_ID.test(given) ? given : randomUUID();
  // Next hands the request's headers to whatever logs an error.
  request.headers["x-request-id"] = id;
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
  return id;
}

export const idOf = ({ headers }: IncomingMessage) => [headers["x-request-id"]].flat()[0];
