import { availableParallelism, loadavg } from "node:os";
import { freePort } from "@/server/db/embedded";
import { readWorkers } from "@/server/workers/settings";
import { benchApplications } from "./bench/applications";
import type { Line } from "./bench/report";
import { printReport } from "./bench/report";
import { buildPages, generateClient, prepareDatabase } from "./prepare";
import { LOG_FILE_OF_TESTS, type Server, serveNext, untilWarm } from "./processes";
import { readDatabaseUrl } from "./settings";
import { runCommand, step } from "./steps";

/**
 * `npm run bench`: how fast the product is on this machine, in numbers and beside nginx, and how often the
 * search is right.
 * @param titles folder of published titles with codes, for the latter
 */
async function main(titles: string | undefined): Promise<void> {
  Object.assign(process.env, { JOBS_SYNC: "off", READ_AHEAD: "on" });
  await generateClient();
  const database = await prepareDatabase(readDatabaseUrl(process.env));
  try {
    await buildPages(database.url);
    const server = await serveNext("start", {
      port: await freePort(),
      databaseUrl: database.url,
    });
    try {
      printReport(await measure(server, database.url, titles));
    } finally {
      await server.stop();
    }
  } finally {
    await database.stop();
  }
}

async function measure(server: Server, databaseUrl: string, titles?: string): Promise<Line[]> {
  const { url } = server;
  // What is measured in this process reads the same database; its client is made when it is imported.
  process.env.DATABASE_URL = databaseUrl;
  const { benchFirstTime } = await import("./bench/first-time");
  const { benchKeptPage } = await import("./bench/kept-page");
  const { benchTwoServers } = await import("./bench/two-servers");
  const { benchSaves } = await import("./bench/saves");
  const { drawPairs } = await import("./bench/pairs");
  const { benchSearch } = await import("./bench/search");
  const { printAccuracy } = await import("./bench/search-accuracy");
  const { benchQueries } = await import("./bench/queries");
  const { benchJobs } = await import("./bench/jobs");
  const { benchLikeness } = await import("./bench/likeness");
  const { benchMatching } = await import("./bench/matching");
  const { prisma } = await import("@/server/db/client");
  await step("Figures in memory", () => untilWarm(LOG_FILE_OF_TESTS, readWorkers(process.env)));
  const parts = [
    await step("Pages asked for the first time", () => benchFirstTime(url, server.pid)),
    await step("Saves", () => benchSaves(url)),
    await step("Queries", async () => benchQueries(await drawPairs(100))),
    await step("Search", () => benchSearch(url)),
    await step("A page that is kept", () => benchKeptPage(databaseUrl)),
    await step("Two servers", () => benchTwoServers(databaseUrl)),
    await step("Likeness of skills", benchLikeness),
    await step("A million applications", benchApplications),
    await step("Jobs among half a million made-up postings", () => benchJobs()),
    await step("Titles of postings matched to roles", () => benchMatching(titles)),
  ];
  await step("Search accuracy", () => printAccuracy(titles));
  await prisma.$disconnect();
  return [...parts.flat(), { what: machineText() }];
}

/** Times of a machine on which other things run are times of a slower one. */
function machineText(): string {
  const [load = 0] = loadavg();
  const cores = availableParallelism();
  return `${cores} cores, load ${load.toFixed(1)}${load > 2 * cores ? ": a busy machine, its times say little" : ""}`;
}

runCommand(() => main(process.argv[2]));
