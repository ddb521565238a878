import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { access } from "node:fs/promises";
import { promisify } from "node:util";
import { chromium } from "@playwright/test";
import { runQuietly } from "./processes";
import { step } from "./steps";

const run = promisify(execFile);

/** Names under which systems install Chromium or Chrome; the first draws no window, which is quicker. */
const NAMES = [
  "chromium-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome-stable",
  "google-chrome",
];

/**
 * The browser that tests run in: CHROMIUM_PATH, Playwright's own, the system's, else one that is
 * installed now.
 * @throws Error with one readable line where CHROMIUM_PATH leads nowhere or none could be installed
 */
export async function findBrowser({ CHROMIUM_PATH }: NodeJS.ProcessEnv): Promise<string> {
  if (CHROMIUM_PATH) {
    if (await exists(CHROMIUM_PATH)) return CHROMIUM_PATH;
    throw new Error(`CHROMIUM_PATH is "${CHROMIUM_PATH}", where there is no file.`);
  }
  const found = await installedBrowser();
  if (found) return found;
  await step("Chromium installed", installBrowser);
  const installed = await installedBrowser();
  if (installed) return installed;
  throw new Error(
    "No browser was found, and none could be installed. Install Chromium or Chrome, or name one: CHROMIUM_PATH=/path/to/chromium npm test",
  );
}

async function installedBrowser(): Promise<string | null> {
  const own = chromium.executablePath();
  return (await exists(own)) ? own : systemBrowser();
}

async function systemBrowser(): Promise<string | null> {
  for (const name of NAMES) {
    const path = await run("which", [name]).then(
      ({ stdout }) => stdout.trim(),
      () => null,
    );
    if (path) return path;
  }
  return null;
}

/** Root on Debian and its kin takes the system's package, which brings the libraries it needs. */
async function installBrowser(): Promise<void> {
  const isRoot = process.getuid?.() === 0;
  if (isRoot && (await aptInstall())) return;
  await runQuietly("playwright", ["install", "chromium"]).catch(() => {});
}

async function aptInstall(): Promise<boolean> {
  if (!(await succeeds("apt-get", ["update"]))) return false;
  // Not every release has the first one.
  for (const name of ["chromium-headless-shell", "chromium"])
    if (await succeeds("apt-get", ["install", "-y", "--no-install-recommends", name])) return true;
  return false;
}

async function succeeds(command: string, args: string[]): Promise<boolean> {
  const child = spawn(command, args, {
    stdio: "ignore",
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
  const code = await Promise.race([
    once(child, "close").then(([exit]) => exit as number | null),
    once(child, "error").then(() => 1),
  ]);
  return code === 0;
}

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );
