import { readJobsSync } from "@/server/jobs/settings";
import { runningDatabase } from "./running-database";
import { readPort, readSiteUrl } from "./settings";
import { runCommand } from "./steps";

/** `npm run jobs:worker`: reads job boards until it is told to stop, beside servers with JOBS_SYNC=worker. */
runCommand(async () => {
  if (readJobsSync(process.env) === "off")
    throw new Error(
      "JOBS_SYNC is off: nothing is fetched. Set JOBS_SYNC=worker here and for the servers.",
    );
  // The client of the database is made when it is imported, of this address.
  const databaseUrl = await runningDatabase();
  process.env.DATABASE_URL = databaseUrl;
  const { startJobs } = await import("@/server/jobs/start");
  const { log } = await import("@/server/http/log");
  const siteUrl = readSiteUrl(process.env, readPort(process.env));
  const jobs = await startJobs({ databaseUrl, siteUrl, environment: process.env, say: log });
  console.log("Job boards are read in the background (Ctrl-C stops it)");
  await new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, resolve);
  });
  await jobs.stop();
  process.exit(0);
});
