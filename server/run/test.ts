import { mkdir, readFile, rm } from "node:fs/promises";
import { freePort } from "@/server/db/embedded";
import { findBrowser } from "./browser";
import { runAloud, runQuietly, stopProcesses } from "./children";
import { provideFilled, startFilled } from "./filled";
import { provideNginx } from "./nginx";
import { serveOnOtherNodes } from "./other-nodes";
import { buildPages, generateClient } from "./prepare";
import { serveNext } from "./processes";
import { runCommand, step } from "./steps";
import { together } from "./together";

/** Where the runners write what they counted. */
const RESULTS = "test-results";

interface Counted {
  passed: number;
  failed: number;
}

/** `npm test`: every check, from a clone to a line that counts the tests. */
runCommand(async () => {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, stopProcesses);
  // No test asks anybody but itself, and some lose their database once all figures are read.
  Object.assign(process.env, { JOBS_SYNC: "off", READ_AHEAD: "on" });
  await rm(RESULTS, { recursive: true, force: true });
  await mkdir(RESULTS);
  const browser = await findBrowser(process.env);
  await provideNginx(process.env);
  await generateClient();
  await provideFilled();
  // Much of the time a test of Vitest waits for a database or a program of its own.
  const [units] = await together([runVitest(), checkCode(), provideBuild()]);
  const counts = [units, await runPlaywright(browser)];
  const passed = counts.reduce((sum, count) => sum + count.passed, 0);
  const failed = counts.reduce((sum, count) => sum + count.failed, 0);
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
});

/** The build that all browser tests are served; some of its pages are drawn of the figures. */
async function provideBuild(): Promise<void> {
  const database = await startFilled(".rolewise/test-build");
  await buildPages(database.url).finally(database.stop);
}

async function checkCode(): Promise<void> {
  // TypeScript needs the types that Next makes of the routes.
  await step("Route types generated", () => runQuietly("next", ["typegen"]));
  await step("Types checked", () => runQuietly("tsc", ["--noEmit"]));
  await step("Lint and format checked", () =>
    runQuietly("biome", ["ci", "--error-on-warnings", "."]),
  );
}

/** Unit tests and tests against the embedded PostgreSQL. */
async function runVitest(): Promise<Counted> {
  const output = `${RESULTS}/vitest.json`;
  const reporters = ["--reporter=dot", "--reporter=json", `--outputFile.json=${output}`];
  const code = await runAloud("vitest", [
    "run",
    "--config",
    "server/vitest.config.ts",
    ...reporters,
  ]);
  const { numPassedTests, numFailedTests } = await readResults(output);
  return { passed: numPassedTests, failed: atLeastOne(code, numFailedTests) };
}

/** Browser tests against the production build on a database of their own. */
async function runPlaywright(browser: string): Promise<Counted> {
  const database = await startFilled(".rolewise/test-pages");
  try {
    // The server sends its messages to the mail server that the browser tests start.
    const smtpPort = String(await freePort());
    process.env.SMTP_URL = `smtp://127.0.0.1:${smtpPort}`;
    const server = await serveNext("start", {
      port: await freePort(),
      databaseUrl: database.url,
    });
    const counted = await countPlaywright(server.url, browser, smtpPort, database.url).finally(() =>
      server.stop(),
    );
    // It downloads them.
    if (process.env.CI) await serveOnOtherNodes(database.url);
    return counted;
  } finally {
    await database.stop();
  }
}

async function countPlaywright(
  url: string,
  browser: string,
  smtpPort: string,
  databaseUrl: string,
): Promise<Counted> {
  const code = await runAloud("playwright", ["test", "--config", "e2e"], {
    BASE_URL: url,
    CHROMIUM_PATH: browser,
    SMTP_PORT: smtpPort,
    DATABASE_URL: databaseUrl,
  });
  const { stats } = await readResults(`${RESULTS}/playwright.json`);
  return { passed: stats.expected, failed: atLeastOne(code, stats.unexpected) };
}

/** A runner that failed before it ran a test has failed all the same. */
const atLeastOne = (code: number, failed: number) => (code === 0 ? failed : Math.max(failed, 1));

const readResults = async (path: string) => JSON.parse(await readFile(path, "utf-8"));
