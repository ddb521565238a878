import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { createFetcher } from "./fetch/fetcher";

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** What a path is answered with: an object as JSON, a text as it is, or whatever a handler does. */
export type Routes = Record<string, object | string | Handler>;

/** A board's server on loopback. What it was asked for is kept, /robots.txt left out. */
export async function serveBoards(routes: Routes) {
  const asked: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "", "http://localhost");
    if (pathname !== "/robots.txt") asked.push(request);
    const route = routes[request.url ?? ""] ?? routes[pathname];
    if (typeof route === "function") (route as Handler)(request, response);
    else if (route === undefined) response.writeHead(404).end();
    else response.end(typeof route === "string" ? route : JSON.stringify(route));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    routes,
    asked,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The fetcher, let through to a server on loopback and quicker to try again. */
export const testFetcher = (settings: Partial<Parameters<typeof createFetcher>[0]> = {}) =>
  createFetcher({
    siteUrl: "https://rolewise.example",
    paceMs: 1,
    patience: 0.01,
    privateAddresses: ["127.0.0.1"],
    ...settings,
  });
