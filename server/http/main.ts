import { createServer } from "node:http";
import next from "next";
import { readJobsSync } from "@/server/jobs/settings";
import { readPort, readSiteUrl } from "@/server/run/settings";
import { createHandler } from "./handler";
import { log, takeOverConsole } from "./log";

/** Proxies keep idle connections for about a minute; closing one first would lose a request on its way. */
const KEEP_ALIVE_MS = 75_000;
const PATIENCE_MS = 5_000;
const JOBS_AFTER_MS = 10_000;

takeOverConsole(log);

const port = readPort(process.env);
const app = next({ dev: false, port });
await app.prepare();

const server = createServer(
  createHandler({ next: app.getRequestHandler(), log, environment: process.env }),
);
server.keepAliveTimeout = KEEP_ALIVE_MS;
server.listen(port, () => log.info({ port }, "serving"));

// After the first requests, and nobody waits for it: where it fails, pages say how old the postings are.
if (readJobsSync(process.env) === "on") setTimeout(startJobsBeside, JOBS_AFTER_MS);

function startJobsBeside(): void {
  const { DATABASE_URL: databaseUrl = "" } = process.env;
  const siteUrl = readSiteUrl(process.env, port);
  import("@/server/jobs/start")
    .then(({ startJobs }) =>
      startJobs({ databaseUrl, siteUrl, environment: process.env, say: log }),
    )
    .catch((error) => log.warn({ error }, "Job postings are not fetched"));
}

/** Requests that have begun are answered, then all ends. */
function stop(): void {
  server.close(() => process.exit(0));
  server.closeIdleConnections();
  setTimeout(() => process.exit(0), PATIENCE_MS).unref();
}

for (const signal of ["SIGTERM", "SIGINT"]) process.on(signal, stop);
// The process that started this one is gone, kill -9 included: nobody else would stop us.
process.on("disconnect", stop);
