import { chromium } from "@playwright/test";
import { runQuietly } from "./children";
import { step } from "./steps";
import { exists, installPackage, systemProgram } from "./system-programs";

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
  return (await exists(own)) ? own : systemProgram(NAMES);
}

/** Root on Debian and its kin takes the system's package, which brings the libraries it needs. */
async function installBrowser(): Promise<void> {
  // Not every release has the first one.
  if (await installPackage(["chromium-headless-shell", "chromium"])) return;
  await runQuietly("playwright", ["install", "chromium"]).catch(() => {});
}
