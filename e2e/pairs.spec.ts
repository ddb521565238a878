import { expect, type Page, test } from "@playwright/test";
import { randomPairs } from "./occupations";

const PAIRS = 200;
const BATCH = 20;

const batches = Array.from({ length: PAIRS / BATCH }, (_, at) =>
  randomPairs(PAIRS).slice(at * BATCH, (at + 1) * BATCH),
);

for (const [at, pairs] of batches.entries())
  test(`random pairs ${at * BATCH + 1} to ${(at + 1) * BATCH} are whole`, async ({ page }) => {
    const errors: string[] = [];
    page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
    page.on("pageerror", (error) => errors.push(error.message));
    for (const [left, right] of pairs) {
      const address = `/compare/${left}-vs-${right}`;
      const response = await page.goto(address);
      expect.soft(response?.status(), address).toBe(200);
      expect.soft(await flawsOf(page), address).toEqual([]);
    }
    expect(errors).toEqual([]);
  });

/** What no page may say, hidden notes included but no script, and cells that say nothing. */
const flawsOf = (page: Page) =>
  page.evaluate(() => {
    const main = document.querySelector("main") as Element;
    const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    const flaws: string[] = [];
    while (texts.nextNode()) {
      if (texts.currentNode.parentElement?.closest("script")) continue;
      const text = texts.currentNode.textContent ?? "";
      if (/\b(undefined|NaN|null|Infinity)\b|\[object /.test(text)) flaws.push(text);
    }
    for (const cell of main.querySelectorAll("td, th, dd, dt, figcaption"))
      if (cell.textContent?.trim() === "") flaws.push(`empty ${cell.outerHTML}`);
    return flaws;
  });
