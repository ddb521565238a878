import { expect, type Page, test } from "@playwright/test";

const rows = (page: Page) => page.locator("tr[data-code]");
const cell = (page: Page, title: string, column: string) =>
  rows(page).filter({ hasText: title }).locator(`[data-column=${column}]`);
const found = (page: Page) => page.getByRole("heading", { name: /occupations$/ });

test.describe("with JavaScript off", () => {
  test.use({ javaScriptEnabled: false });

  test("a place that is typed gives the table its pay, prices and jobs", async ({ page }) => {
    await page.goto("/careers?field=legal-occupations");
    await page.getByLabel("Pay in a state or area").fill("texas");
    await page.getByRole("button", { name: "Show" }).click();
    await expect(page).toHaveURL("/careers?field=legal-occupations&place=48&sort=title-asc");
    await expect(
      page.getByText(/are left out: the tables .+ have no estimate of them in Texas/),
    ).toBeVisible();
    // OEWS, May 2025, Texas, lawyers and arbitrators; price level 97.057.
    await expect(cell(page, "Lawyers", "pay")).toContainText("$154,200");
    await expect(cell(page, "Lawyers", "prices")).toContainText("$158,876");
    await expect(cell(page, "Lawyers", "jobs")).toContainText("56,580");
    await cell(page, "Mediators", "jobs").getByRole("button").click();
    await expect(cell(page, "Mediators", "jobs").getByRole("tooltip")).toContainText(
      "has no figure here",
    );

    await page
      .getByRole("columnheader", { name: /Jobs in Texas/ })
      .getByRole("link")
      .click();
    await expect(page).toHaveURL("/careers?field=legal-occupations&place=48&sort=jobs-desc");
    await expect(rows(page).first()).toContainText("Lawyers");

    await page.getByLabel("Median pay in Texas").selectOption("60000");
    await page.getByRole("button", { name: "Show" }).click();
    await expect(found(page)).toHaveText("7 of 1,016 occupations");
    await page.getByRole("link", { name: "Remove Pay in: Texas" }).click();
    await expect(page).toHaveURL("/careers?field=legal-occupations&pay=60000");
    await expect(found(page)).toHaveText("8 of 1,016 occupations");
  });

  test("work styles filter, two of them together", async ({ page }) => {
    await page.goto("/careers?field=legal-occupations");
    await page.getByLabel("Work style", { exact: true }).selectOption("self-control");
    await page.getByLabel("And work style").selectOption("stress-tolerance");
    await page.getByRole("button", { name: "Show" }).click();
    await expect(rows(page).getByRole("rowheader").getByRole("link")).toHaveText([
      "Judges and magistrates",
      "Lawyers",
      "Mediators and arbitrators",
    ]);
  });

  test("a name of several places says which", async ({ page }) => {
    await page.goto("/careers?place=new");
    await expect(page.getByRole("status")).toContainText("“new” may be New");
    await expect(page.getByLabel("Pay in a state or area")).toHaveValue("new");
    await expect(found(page)).toHaveText("All 1,016 occupations");
  });

  test("a role leads to those like it that are better in one thing", async ({ page }) => {
    await page.goto("/careers/registered-nurses");
    const like = page.getByRole("region", { name: "Like this, but…" });
    await expect(
      like.getByRole("listitem").filter({ hasText: "Nurse practitioners" }),
    ).toContainText("+$35,880");
    await like.getByRole("link", { name: "Nurse practitioners" }).click();
    await expect(page).toHaveURL("/compare/nurse-practitioners-vs-registered-nurses");
  });
});

test("the place that is kept is a press away", async ({ page }) => {
  await page.addInitScript(() =>
    localStorage.setItem("rolewise.place", JSON.stringify({ code: "48", title: "Texas" })),
  );
  await page.goto("/careers?field=legal-occupations");
  await page.getByRole("link", { name: "Only what is paid in Texas" }).click();
  await expect(page).toHaveURL("/careers?field=legal-occupations&place=48");
  await expect(cell(page, "Lawyers", "pay")).toContainText("$154,200");
  await expect(page.getByRole("link", { name: "Only what is paid in Texas" })).toHaveCount(0);
});
