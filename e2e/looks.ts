import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, type Page } from "@playwright/test";
import type axe from "axe-core";

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** Less than half as long as what the package gives by its name, and read by the browser for each page. */
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf-8");

/** In dark a page has other colours, for which axe has these rules, and all else as in light. */
const SCHEMES: { colorScheme: "light" | "dark"; runOnly?: string[] }[] = [
  { colorScheme: "light" },
  { colorScheme: "dark", runOnly: ["color-contrast", "link-in-text-block"] },
];

/** Axe finds nothing on the page as it stands, in light and in dark. */
export async function expectNothingOfAxe(page: Page): Promise<void> {
  const isThere = await page.evaluate(() => "axe" in window);
  if (!isThere) await page.evaluate(AXE);
  for (const { colorScheme, runOnly } of SCHEMES) {
    await page.emulateMedia({ colorScheme });
    const found = await page.evaluate(findViolations, runOnly);
    expect.soft(found, `${colorScheme}, ${page.viewportSize()?.width} px wide`).toEqual([]);
  }
}

/** Runs in the page: each rule that is broken, with the first element that breaks it. */
async function findViolations(runOnly?: string[]): Promise<string[]> {
  const options = { resultTypes: ["violations" as const], ...(runOnly && { runOnly }) };
  const { violations } = await window.axe.run(options);
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

/** Nothing is wider than the screen. */
export async function expectToFit(page: Page): Promise<void> {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect.soft(overflow, "scrolls sideways").toBe(0);
}
