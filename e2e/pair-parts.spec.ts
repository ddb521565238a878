import { expect, test } from "@playwright/test";
import { expectNothingOfAxe, expectToFit } from "./looks";
import { PHONE } from "./phone";

const PAIR = "/compare/chief-executives-vs-registered-nurses";

test.describe("what a comparison is too short for has pages of its own, with JavaScript off", () => {
  test.use({ javaScriptEnabled: false });

  test("schooling and age, class by class", async ({ page }) => {
    await page.goto(PAIR);
    await page.getByRole("link", { name: /^Every age and level of schooling/ }).click();
    await expect(page).toHaveURL(`${PAIR}/people`);
    const rowOf = (name: string) =>
      page.getByRole("row").filter({ has: page.getByRole("rowheader", { name, exact: true }) });
    // Of table 5.3, and of table 11b of the Current Population Survey.
    await expect(rowOf("Associate Degree").getByRole("cell")).toHaveText(["4.8%", "28.2%"]);
    await expect(rowOf("Master's Degree").getByRole("cell")).toHaveText(["24.8%", "10.8%"]);
    await expect(page.locator('[data-figure="people.age"] td')).toContainText(["51.6", "42.3"]);
    await expect(page.getByRole("table", { name: "Age of the people in the work" })).toBeVisible();
    await expect(page.locator('[data-figure="people.weeklyEarnings"] td')).toHaveCount(2);
    await expect(page.getByRole("region", { name: "Sources" })).toContainText(
      "Educational attainment by occupation",
    );
  });

  test("pay over the years", async ({ page }) => {
    await page.goto(PAIR);
    await page.getByRole("link", { name: /^Pay from 2020 to 2025/ }).click();
    await expect(page).toHaveURL(`${PAIR}/pay/years`);
    await page.getByText("The median of each year").first().click();
    // Wage surveys of May 2020 and 2025.
    const years = page.getByRole("table", { name: "The median of each year" });
    await expect(years.getByRole("row", { name: /^2020/ })).toContainText("$75,330");
    await expect(years.getByRole("row", { name: /^2025/ })).toContainText("$97,550");
    await expect(page.getByRole("region", { name: "Sources" })).toContainText("May 2020");
    await page.getByRole("link", { name: "The whole comparison" }).click();
    await expect(page).toHaveURL(PAIR);
  });
});

for (const part of ["people", "pay/years"])
  test(
    `${part} fits a phone, axe finds nothing, and another order leads to it`,
    PHONE,
    async ({ page }) => {
      await page.goto(`/compare/registered-nurses-vs-chief-executives/${part}`);
      await expect(page).toHaveURL(`${PAIR}/${part}`);
      await expectToFit(page);
      await expectNothingOfAxe(page);
    },
  );
