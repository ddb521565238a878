import { once } from "node:events";
import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { PassThrough } from "node:stream";
import { buffer } from "node:stream/consumers";
import { onTestFinished } from "vitest";
import { createHandler } from "./handler";
import type { KeptRoutes } from "./kept-routes";
import { createLog } from "./log";

export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

export const HASHED = '<script>self.__next_f.push([1,"a"])</script>';
export const PAGE = `<html><body>${"Registered nurses. ".repeat(200)}${HASHED}<script>alert(1)</script></body></html>`;

export const madePage: Answer = (_, response) => {
  response.setHeader("Content-Type", "text/html; charset=utf-8");
  response.setHeader("Cache-Control", "private, no-store");
  response.end(PAGE);
};

/** Pages of a role and of one letter are kept; the key is what Next is asked for them with. */
const routes: KeptRoutes = {
  has: (path) => /^\/(careers\/\w+|\w)$/.test(path),
  askAnew: ({ headers }) => {
    headers.cookie = "key";
  },
};

/** A server with this in Next's place; counts how often that is asked, and keeps what is logged. */
export async function serve(
  answer: Answer,
  environment: Record<string, string> = {},
  version = () => "first",
) {
  const lines: string[] = [];
  const destination = new PassThrough();
  destination.on("data", (line) => lines.push(String(line)));
  const asked: string[] = [];
  const handler = createHandler({
    next: async (request, response) => {
      asked.push(`${request.method} ${request.url}`);
      answer(request, response);
    },
    log: createLog(destination),
    environment,
    routes,
    version,
  });
  const server = createServer(handler);
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return { asked, lines, ask: (path: string, options = {}) => ask(port, path, options) };
}

/** The answer as it came: fetch would hide its encoding. */
async function ask(port: number, path: string, { method = "GET", headers = {} }) {
  const sent = request({ port, path, method, headers, host: "127.0.0.1" }).end();
  const [response] = (await once(sent, "response")) as [IncomingMessage];
  const body = await buffer(response);
  return { status: response.statusCode, headers: response.headers, body };
}
