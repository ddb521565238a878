import { createServer, type ServerResponse } from "node:http";
import { noteDataVersion, versionSeen } from "@/server/db/seen-version";
import { createHandler } from "@/server/http/handler";
import { log } from "@/server/http/log";
import { createLimits } from "@/server/limits/limits";
import { isTooManyRequests } from "@/server/limits/too-many";
import { stopGracefully } from "./graceful";
import { workerOf } from "./settings";
import { listenToOtherWorkers, tellOtherWorkers } from "./tell";

// No database answers there: then each server counts for itself.
const limits = createLimits("postgresql://nobody@127.0.0.1:1/none");
const version = () => versionSeen()?.version;
const { worker } = workerOf(process.env);

/** What stands in Next's place. */
const answers: Record<string, (response: ServerResponse) => Promise<unknown>> = {
  "/worker": async (response) => response.end(JSON.stringify({ [worker]: process.pid })),
  "/page": async (response) => {
    response.setHeader("Content-Type", "text/html");
    response.end(`${worker} of ${version()}`);
  },
  "/load": async (response) => {
    noteDataVersion("second");
    await tellOtherWorkers("second");
    response.end("loaded");
  },
  "/search": async (response) => {
    await limits.takeQuickly("searchOfAddress", "somebody").catch((error) => {
      response.statusCode = isTooManyRequests(error) ? 429 : 500;
    });
    response.end();
  },
  // It has begun when the process is told to stop, and takes until after that.
  "/slow": async (response) => {
    process.once("SIGTERM", () => setImmediate(() => response.end(" and whole")));
    response.write("begun");
  },
};

const server = createServer(
  createHandler({
    next: async (request, response) => {
      await answers[request.url ?? ""]?.(response);
    },
    log,
    environment: {},
    routes: { has: (path) => path === "/page", askAnew: () => {} },
    version,
  }),
);
noteDataVersion("first");
listenToOtherWorkers(noteDataVersion);
stopGracefully(server);
server.listen(Number(process.env.PORT));
