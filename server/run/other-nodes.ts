import { execFile } from "node:child_process";
import { mkdir, stat } from "node:fs/promises";
import { promisify } from "node:util";
import { freePort } from "@/server/db/embedded";
import { serveNext } from "./processes";
import { step } from "./steps";

/** Releases that people run beside the oldest that we support, on which all other tests may run. */
const RELEASES = [22, 24];

/**
 * Serves the build on each of these releases, and asks for a page.
 * @throws Error where one does not answer
 */
export async function serveOnOtherNodes(databaseUrl: string): Promise<void> {
  // Most of the time they are downloaded.
  const nodes = await step("Other releases of Node installed", () =>
    Promise.all(RELEASES.map(installNode)),
  );
  for (const [at, node] of nodes.entries())
    await step(`Node ${RELEASES[at]} serves a page`, () => servePage(databaseUrl, node));
}

/** @param node the program */
async function servePage(databaseUrl: string, node: string): Promise<void> {
  const server = await serveNext("start", { port: await freePort(), databaseUrl, node });
  try {
    const page = await fetch(`${server.url}/careers/registered-nurses`);
    if (!page.ok) throw new Error(`With ${node} a page was answered ${page.status}.`);
  } finally {
    await server.stop();
  }
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
