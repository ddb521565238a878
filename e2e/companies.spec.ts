import { expect, test } from "@playwright/test";
import { noteOf } from "./figures";
import { expectNothingOfAxe, expectToFit } from "./looks";
import { PHONE } from "./phone";

test.describe("with JavaScript off", () => {
  test.use({ javaScriptEnabled: false });

  test("a company is found by its name, and leads to its roles", async ({ page }) => {
    await page.goto("/companies");
    await expect(page.getByRole("heading", { name: /^30,\d{3} companies/ })).toBeVisible();
    await page.getByLabel("Name of the company").fill("mayo clinic");
    await page.getByRole("button", { name: "Show" }).click();
    await expect(page).toHaveURL(/q=mayo\+clinic/);
    await page.getByRole("link", { name: "Mayo Clinic", exact: true }).click();
    await expect(page).toHaveURL("/companies/mayo-clinic");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Mayo Clinic");
    await expect(page.locator("[data-code='19-1042']")).toContainText("655");
    await page.getByRole("link", { name: "Medical scientists" }).first().click();
    await expect(page).toHaveURL("/careers/medical-scientists-except-epidemiologists");
  });

  test("the next page of the list goes on where the first ends", async ({ page }) => {
    await page.goto("/companies");
    await page.getByRole("link", { name: "Next" }).click();
    await expect(page).toHaveURL("/companies?page=2");
    await expect(page.getByText(/^51 to 100 of/)).toBeVisible();
  });

  test("the best paying are chosen by a job title, and sorted", async ({ page }) => {
    await page.goto("/companies/best");
    await page.getByLabel("Job title").last().fill("registered nurse");
    await page.getByRole("button", { name: "Show" }).click();
    const first = page.getByRole("main").getByRole("row").nth(1);
    await expect(first).toContainText("General Hospital Corporation");
    await expect(first).toContainText("$118,179");
    await page.getByRole("link", { name: "Cases" }).click();
    await expect(page.getByRole("columnheader", { name: /Cases/ })).toHaveAttribute(
      "aria-sort",
      "descending",
    );
    await expect(page.getByRole("main").getByRole("row").nth(1)).toContainText(
      "Avant Healthcare Professionals, LLC.",
    );
  });

  test("where nothing is known the pages say so", async ({ page }) => {
    await page.goto("/companies?q=zzzz");
    await expect(page.getByRole("heading", { name: "No company called “zzzz”" })).toBeVisible();
    await page.goto("/companies/best?role=bakers");
    await expect(page.getByText(/Of no employer are the wages of at least 5/)).toBeVisible();
    await page.goto("/companies/best?field=magic&state=%00&page=-1");
    await expect(page.getByRole("status")).toContainText("“magic” is no field of work.");
    await page.goto("/companies/the-school-board-of-the-city-of-petersburg");
    await expect(page.getByText(/none of this company's cases is among them/)).toBeVisible();
  });

  test("a name that no company has is not found", async ({ page }) => {
    const answer = await page.goto("/companies/no-such-company");
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("No company has this name");
  });
});

test("roles and comparisons name employers, which lead to their pages", async ({ page }) => {
  await page.goto("/careers/registered-nurses");
  const best = page.locator("[data-figure='salary.bestCompany']").first();
  await expect(best).toContainText("General Hospital Corporation");
  await expect(best).toContainText("median of 6 offered wages");
  await expect(await noteOf(best)).toContainText("not of all staff");
  const employers = page.getByRole("region", { name: "Employers that file for this work" });
  await employers.getByRole("link", { name: "University of Rochester" }).click();
  await expect(page).toHaveURL("/companies/university-of-rochester");

  await page.goto("/compare/physical-therapists-vs-registered-nurses");
  await expect(
    page.getByRole("region", { name: "Employers that filed for both" }).getByRole("listitem"),
  ).toHaveCount(5);
});

test("few companies are for search engines, and each says what it is", async ({ page }) => {
  await page.goto("/companies/mayo-clinic");
  await expect(page.locator("link[rel=canonical]")).toHaveAttribute(
    "href",
    /\/companies\/mayo-clinic$/,
  );
  const data = await page.locator("script[type='application/ld+json']").allTextContents();
  expect(data.map((text) => JSON.parse(text)["@type"])).toContain("Organization");
  await page.goto("/companies/the-school-board-of-the-city-of-petersburg");
  await expect(page.locator("meta[name=robots]")).toHaveAttribute("content", /noindex/);
});

for (const path of [
  "/companies",
  "/companies/best",
  "/companies/mayo-clinic",
  "/companies/google-llc",
])
  test(`${path} fits and is accessible`, PHONE, async ({ page }) => {
    await page.goto(path);
    await expectToFit(page);
    await expectNothingOfAxe(page);
  });
