import { expect, type Page, test } from "@playwright/test";
import { expectNothingOfAxe, expectToFit } from "./looks";
import { PHONE } from "./phone";

const NURSES = "/careers/registered-nurses/outlook";
const PAIR = "/compare/chief-executives-vs-registered-nurses/outlook";
const MILITARY = "/compare/infantry-vs-registered-nurses/outlook";

const cells = (page: Page, figure: string) =>
  page.locator(`[data-figure="${figure}"]`).getByRole("cell");

test.describe("with JavaScript off", () => {
  test.use({ javaScriptEnabled: false });

  test("two roles stand beside each other, with what was projected before", async ({ page }) => {
    await page.goto("/compare/registered-nurses-vs-chief-executives/outlook");
    await expect(page).toHaveURL(PAIR);
    const main = page.getByRole("main");
    await expect(main).toContainText(
      "projected to grow by 4.3% (an earlier projection had them shrink by 8.2%)",
    );
    // 100 divided by 3.0 and 3.6, and by 2.8 and 2.1, as table 1.10 has them.
    await expect(main).toContainText(
      "In a year about 1 in 15 people leaves the work of Chief executives, about 1 in 20 that of Registered nurses.",
    );
    await expect(main).toContainText(
      "-8.2% from 2022 to 2032, -0.85% a year; the present one is +4.3% from 2024 to 2034, +0.42% a year. The direction has changed.",
    );
    await expect(cells(page, "outlook.exposureGamma")).toContainText([
      "GPT-4 82%, People 52%",
      "GPT-4 61.9%, People 57.1%",
    ]);
    await expect(page.getByRole("img", { name: /A language model alone: Chief/ })).toBeVisible();
  });

  test("a role that one source lacks keeps its parts, and says why", async ({ page }) => {
    await page.goto(MILITARY);
    await expect(page.getByRole("main")).toContainText(
      /Our sources have no projection for Infantry/,
    );
    await expect(cells(page, "outlook.exits").first()).toContainText(
      "The projections cover civilian employment only.",
    );
    await expect(cells(page, "outlook.exposureBeta").first()).toContainText(
      "The study that we have loaded does not rate this occupation's tasks.",
    );
    await expect(page.getByRole("heading", { level: 2 })).toHaveText([
      "Growth and openings",
      "Who leaves",
      "What was projected before",
      "Tasks that language models could speed up",
      "Sources",
    ]);
  });
});

test("a role's page and a comparison lead to it", async ({ page }) => {
  await page.goto("/careers/registered-nurses");
  await page.getByRole("link", { name: /^Who leaves, earlier projections/ }).click();
  await expect(page).toHaveURL(NURSES);
  await expect(page.getByRole("main")).toContainText(
    "already more than the 3,349,900 that were projected for 2032.",
  );
  await page.goto(PAIR.replace("/outlook", ""));
  await page.getByRole("link", { name: /^Who leaves, earlier projections/ }).click();
  await expect(page).toHaveURL(PAIR);
});

for (const path of [NURSES, PAIR, MILITARY])
  test(`${path} is accessible and fits`, PHONE, async ({ page }) => {
    await page.goto(path);
    await expectNothingOfAxe(page);
    await expectToFit(page);
  });
