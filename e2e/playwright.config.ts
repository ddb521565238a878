import { defineConfig } from "@playwright/test";

const isRoot = process.getuid?.() === 0;

/** `npm test` starts the server and names it here, with the browser that it found. */
export default defineConfig({
  testDir: ".",
  globalSetup: "./mail-server.ts",
  // Not the folder itself: Playwright empties it, and other runners leave their results there.
  outputDir: "../test-results/pages",
  fullyParallel: true,
  workers: 2,
  // For machines that have little to give: a test that hangs is found all the same. None is tried
  // again: what passes on a second try only has a race in it.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  reporter: [["dot"], ["json", { outputFile: "../test-results/playwright.json" }]],
  use: {
    baseURL: process.env.BASE_URL,
    // A trace of every test, kept where it fails, takes a seventh of all time: `--trace on` makes one.
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      // Chromium's sandbox does not run as root.
      args: ["--disable-background-networking", ...(isRoot ? ["--no-sandbox"] : [])],
    },
  },
  projects: [
    { name: "desktop", use: { viewport: { width: 1280, height: 900 } } },
    {
      name: "phone",
      grep: /@phone/,
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    },
  ],
});
