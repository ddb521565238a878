import { expect, type Page, test } from "@playwright/test";
import { expectNothingOfAxe, expectToFit } from "./looks";
import { PHONE } from "./phone";

const PAIR = "/compare/judges-magistrate-judges-and-magistrates-vs-lawyers";
const OTHER = "/compare/lawyers-vs-registered-nurses";

const results = (page: Page) =>
  page.getByRole("region", { name: "Your skills" }).getByRole("status");
const tick = (page: Page, name: string) => page.getByLabel(name, { exact: true });

test("the comparison says what carries over, and leads to all of it", PHONE, async ({ page }) => {
  await page.goto(PAIR);
  const part = page.getByRole("region", { name: "What carries over, what to learn" });
  // Worked out from Skills.xlsx and Knowledge.xlsx of O*NET 30.2 by a script of its own.
  await expect(part).toContainText("Judges and magistrates resemble Lawyers by 94 of 100");
  await expect(part).toContainText(
    "Judges and magistrates need clearly more knowledge of psychology",
  );
  await part.getByRole("link").click();
  await expect(page).toHaveURL(`${PAIR}/skills`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Judges and magistrates or Lawyers: what carries over, what to learn",
  );
});

test("gaps stand in a picture and, each with its ratings, in a table", async ({ page }) => {
  await page.goto(`${PAIR}/skills`);
  await expect(
    page.getByRole("img", {
      name: /^Higher level for Judges and magistrates: Psychology \(knowledge\), /,
    }),
  ).toBeVisible();
  const row = page.getByRole("row", { name: /^Psychology/ });
  // 2.C.4.e: importance 3.36 and 2.28, level 4.53 and 2.43.
  await expect(row.getByRole("cell")).toHaveText(["3.4", "2.3", "A", "4.5", "2.4", "A"]);
  await expect(page.getByRole("table").getByRole("row")).toHaveCount(2 + 2 + 68);
});

test("ticks are kept over a reload and for another pair", PHONE, async ({ page }) => {
  await page.goto(`${PAIR}/skills`, { waitUntil: "networkidle" });
  await tick(page, "Active Listening").check();
  await tick(page, "Speaking").focus();
  await page.keyboard.press("Space");
  await expect(results(page)).toContainText(
    "that matter most to Judges and magistrates, you have 2. To learn:",
  );
  await page.reload();
  await expect(tick(page, "Speaking")).toBeChecked();
  await page.goto(`${OTHER}/skills`);
  await expect(tick(page, "Active Listening")).toBeChecked();
  await expect(results(page)).toContainText("that matter most to Registered nurses, you have 2.");
  await page.getByRole("button", { name: "Clear all ticks" }).click();
  await expect(tick(page, "Speaking")).not.toBeChecked();
  await page.reload();
  await expect(results(page)).toBeEmpty();
});

test("what an address says stands until the reader ticks something", async ({ page }) => {
  await page.goto(`${PAIR}/skills/yours?have=2.A.1.b`, { waitUntil: "networkidle" });
  await expect(tick(page, "Active Listening")).toBeChecked();
  await page.goto(`${OTHER}/skills`);
  await expect(tick(page, "Active Listening")).not.toBeChecked();
  await page.goto(`${PAIR}/skills/yours?have=2.A.1.b`, { waitUntil: "networkidle" });
  await tick(page, "Speaking").check();
  await page.goto(`${OTHER}/skills`);
  await expect(tick(page, "Active Listening")).toBeChecked();
  await expect(tick(page, "Speaking")).toBeChecked();
});

test.describe("with JavaScript off", () => {
  test.use({ javaScriptEnabled: false });

  test("the form answers, and keeps what this pair does not show", async ({ page }) => {
    // 2.C.3.d is Building and Construction, which matters to neither.
    await page.goto(`${PAIR}/skills/yours?have=2.C.3.d,nonsense`);
    await tick(page, "Active Listening").check();
    await page.getByRole("button", { name: "Show" }).click();
    await expect(page).toHaveURL(/\/skills\/yours\?have=2\.A\.1\.b&have=2\.C\.3\.d#yours$/);
    await expect(results(page)).toContainText("that matter most to Lawyers, you have 1.");
    await expect(tick(page, "Active Listening")).toBeChecked();
  });
});

test("an occupation without ratings says so, and shows what there is", async ({ page }) => {
  await page.goto("/compare/actors-vs-infantry/skills");
  await expect(
    page.getByText("O*NET has no ratings of skills and knowledge for Infantry troops"),
  ).toBeVisible();
  await expect(page.getByRole("heading", { name: "Software and tools" })).toBeVisible();
  await expect(tick(page, "Speaking")).toBeVisible();
});

test("gaps without a published error are outlined", async ({ page }) => {
  await page.goto("/compare/chief-executives-vs-chief-sustainability-officers/skills");
  await expect(page.getByText("Outlined: O*NET publishes no standard error").first()).toBeVisible();
});

test("fits a desk and a phone with ticks, and axe finds nothing", async ({ page }) => {
  await page.goto(`${OTHER}/skills/yours?have=2.A.1.b&have=2.C.5.a`);
  for (const size of [
    { width: 1280, height: 900 },
    { width: 390, height: 844 },
  ]) {
    await page.setViewportSize(size);
    await expectToFit(page);
    await expectNothingOfAxe(page);
  }
});
