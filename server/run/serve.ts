import { readJobsSync } from "@/server/jobs/settings";
import { readReadAhead } from "@/server/site/settings";
import { readWorkers } from "@/server/workers/settings";
import { buildPages, generateClient, prepareDatabase } from "./prepare";
import { LOG_FILE, serveNext } from "./processes";
import { checkPortFree, readDatabaseUrl, readPort, readSiteUrl } from "./settings";
import { checkSignInSettings } from "./sign-in-settings";
import { step } from "./steps";

/** Does all the set-up, serves until it is told to stop, and stops what it has started. */
export async function serve(mode: "start" | "dev"): Promise<void> {
  const port = readPort(process.env);
  const siteUrl = readSiteUrl(process.env, port);
  const ownUrl = readDatabaseUrl(process.env);
  checkSignInSettings(process.env);
  readJobsSync(process.env);
  readWorkers(process.env);
  readReadAhead(process.env);
  await checkPortFree(port);
  const stopping = stopSignal();
  await generateClient();
  const database = await prepareDatabase(ownUrl);
  try {
    if (mode === "start") await buildPages(database.url);
    // A person at a terminal reads our lines; whatever collects them reads the log's.
    const log = process.stdout.isTTY ? LOG_FILE : null;
    const server = await step("Server answers", () =>
      serveNext(mode, { port, databaseUrl: database.url, logFile: log, siteUrl }),
    );
    console.log(`\nRolewise: ${server.url}  (Ctrl-C stops it)`);
    if (mode === "start" && log) console.log(`Its log: ${log}`);
    const code = await Promise.race([stopping, server.ended]);
    await server.stop();
    process.exitCode = code;
  } finally {
    await database.stop();
    console.log("Stopped.");
  }
}

/** Resolves with the exit code 0 when we are told to stop. */
function stopSignal(): Promise<number> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => resolve(0));
  });
}
