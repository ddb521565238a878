import { createServer } from "node:http";
import next from "next";
import { noteDataVersion, versionSeen } from "@/server/db/seen-version";
import { readJobsSync } from "@/server/jobs/settings";
import { readPort, readSiteUrl } from "@/server/run/settings";
import { stopGracefully } from "@/server/workers/graceful";
import { workerOf } from "@/server/workers/settings";
import { listenToOtherWorkers } from "@/server/workers/tell";
import { createHandler } from "./handler";
import { readKeptRoutes } from "./kept-routes";
import { log } from "./log";
import { provideNextCache } from "./next-cache";

/** Proxies keep idle connections for about a minute; closing one first would lose a request on its way. */
const KEEP_ALIVE_MS = 75_000;
const JOBS_AFTER_MS = 10_000;

const port = readPort(process.env);
const { worker } = workerOf(process.env);
const routes = await readKeptRoutes();
provideNextCache();
const app = next({ dev: false, port });
await app.prepare();

const server = createServer(
  createHandler({
    next: app.getRequestHandler(),
    log,
    environment: process.env,
    routes,
    version: () => versionSeen()?.version,
  }),
);
server.keepAliveTimeout = KEEP_ALIVE_MS;
listenToOtherWorkers(noteDataVersion);
stopGracefully(server);
server.listen(port, () => log.info({ port }, "serving"));

// After the first requests, and nobody waits for it: where it fails, pages say how old the postings are.
if (readJobsSync(process.env) === "on" && worker === 1) setTimeout(startJobsBeside, JOBS_AFTER_MS);

function startJobsBeside(): void {
  const { DATABASE_URL: databaseUrl = "" } = process.env;
  const siteUrl = readSiteUrl(process.env, port);
  import("@/server/jobs/start")
    .then(({ startJobs }) =>
      startJobs({ databaseUrl, siteUrl, environment: process.env, say: log }),
    )
    .catch((error) => log.warn({ error }, "Job postings are not fetched"));
}
