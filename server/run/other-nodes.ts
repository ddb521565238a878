import { execFile } from "node:child_process";
import { mkdir, stat } from "node:fs/promises";
import { promisify } from "node:util";
import { freePort } from "@/server/db/embedded";
import { serveNext } from "./processes";
import { step } from "./steps";
import { together } from "./together";

/** Releases that people run beside the oldest that we support, on which all other tests may run. */
const RELEASES = [22, 24];

/**
 * Serves the build on each of these releases, and asks for a page.
 * @throws Error where one does not answer
 */
export async function serveOnOtherNodes(databaseUrl: string): Promise<void> {
  // Downloading takes most of the time.
  await together(RELEASES.map((release) => serveOn(release, databaseUrl)));
}

async function serveOn(release: number, databaseUrl: string): Promise<void> {
  const node = await step(`Node ${release} installed`, () => installNode(release));
  await step(`Node ${release} serves a page`, async () => {
    const server = await serveNext("start", {
      port: await freePort(),
      databaseUrl,
      logFile: `.rolewise/node-${release}.log`,
      node,
      settings: { READ_AHEAD: "off" },
    }).catch((error) => {
      throw new Error(`On Node ${release}: ${error.message}`);
    });
    try {
      const page = await fetch(`${server.url}/careers/registered-nurses`);
      if (!page.ok) throw new Error(`On Node ${release} a page was answered ${page.status}.`);
    } finally {
      await server.stop();
    }
  });
}

/** The program of a release, which the npm package of that name brings. */
async function installNode(release: number): Promise<string> {
  const folder = `.rolewise/node-${release}`;
  const program = `${folder}/node_modules/node/bin/node${process.platform === "win32" ? ".exe" : ""}`;
  const isThere = await stat(program).catch(() => null);
  if (isThere) return program;
  await mkdir(folder, { recursive: true });
  const args = ["install", "--prefix", folder, "--no-audit", "--no-fund", `node@${release}`];
  const npm = process.env.npm_execpath;
  await promisify(execFile)(npm ? process.execPath : "npm", npm ? [npm, ...args] : args);
  return program;
}
