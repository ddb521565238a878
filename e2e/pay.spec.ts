import { expect, type Page, test } from "@playwright/test";
import { expectNothingOfAxe, expectToFit } from "./looks";
import { PHONE } from "./phone";

const NURSES = "/careers/registered-nurses/pay";
const PAIR = "/compare/lawyers-vs-registered-nurses/pay";

const table = (page: Page) => page.getByRole("table");
const rows = (page: Page) => table(page).locator("tbody tr");
const places = (page: Page) => rows(page).getByRole("rowheader").allTextContents();
const heading = (page: Page, name: RegExp) => page.getByRole("columnheader", { name });
const found = (page: Page) => page.getByRole("status").filter({ hasText: /places$/ });
const tile = (page: Page, name: RegExp) => page.getByRole("link", { name });

test.describe("with JavaScript off", () => {
  test.use({ javaScriptEnabled: false });

  test("the form finds places, headings sort, and the map changes its dollars", async ({
    page,
  }) => {
    await page.goto(NURSES);
    await expect(rows(page)).toHaveCount(576);
    await expect(tile(page, /^California: \$140,270 a year, median, 338,940 jobs$/)).toBeVisible();
    await page.getByLabel("At average prices", { exact: true }).check();
    await expect(
      tile(page, /^California: \$126,689 a year at average prices, median, 338,940 jobs$/),
    ).toBeVisible();
    await expect(tile(page, /^California: \$140,270 a year, median/)).toBeHidden();

    await page.getByLabel("Place or state").fill("texas");
    await page.getByLabel("Kind of place").selectOption("Metropolitan areas");
    await page.getByRole("button", { name: "Show" }).click();
    await expect(page).toHaveURL(/\/pay\/places\?q=texas&kind=metropolitan&sort=median-desc/);
    await expect(rows(page).filter({ hasText: "Austin-Round Rock-San Marcos, TX" })).toContainText(
      "$97,890",
    );
    await heading(page, /^Jobs/).getByRole("link").click();
    await expect(page).toHaveURL(/sort=jobs-desc&q=texas&kind=metropolitan/);
    await expect(heading(page, /^Jobs/)).toHaveAttribute("aria-sort", "descending");
    await expect(page.getByLabel("Place or state")).toHaveValue("texas");
  });

  test("nonsense in the address is said, and everything shown", async ({ page }) => {
    const response = await page.goto(`${NURSES}/places?sort=%00&kind=moon&q=%F0%9F%92%A9`);
    expect(response?.status()).toBe(200);
    await expect(page.getByRole("status")).toContainText([
      "is no order of the table",
      "“moon” is no kind of place",
      "0 of 576 places",
    ]);
  });
});

test("the table is sorted and filtered where it stands", async ({ page }) => {
  await page.goto(NURSES, { waitUntil: "networkidle" });
  expect((await places(page))[0]).toContain("San Jose-Sunnyvale-Santa Clara, CA");
  await heading(page, /^Median a year/)
    .getByRole("link")
    .click();
  await expect(heading(page, /^Median a year/)).toHaveAttribute("aria-sort", "ascending");
  await expect(rows(page).first()).toContainText("Arecibo, PR");
  await heading(page, /^Jobs/).getByRole("link").click();
  await expect(rows(page).first()).toContainText("California");
  await heading(page, /^How common/)
    .getByRole("link")
    .click();
  await expect(rows(page).first()).toContainText("Morgantown, WV");
  await expect(rows(page).first()).toContainText("3.08 times");

  await page.getByLabel("Place or state").fill("alabama");
  await page.getByLabel("Kind of place").selectOption("Nonmetropolitan areas");
  const northwest = rows(page).filter({ hasText: "Northwest Alabama" });
  await expect(northwest).toContainText("$72,661*");
  const count = await rows(page).count();
  await expect(found(page)).toHaveText(`${count} of 576 places`);
  await expect(page).toHaveURL(NURSES);
});

test("arrow keys go from state to state, and Tab leaves the map", async ({ page }) => {
  await page.goto(NURSES, { waitUntil: "networkidle" });
  await tile(page, /^Oklahoma: /).focus();
  await page.keyboard.press("ArrowDown");
  await expect(tile(page, /^Texas: \$95,970 a year, median, 271,380 jobs$/)).toBeFocused();
  await page.keyboard.press("ArrowLeft");
  await expect(tile(page, /^Hawaii: /)).toBeFocused();
  await page.keyboard.press("ArrowLeft");
  await expect(tile(page, /^Hawaii: /)).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.getByLabel("Place or state")).toBeFocused();
  await tile(page, /^Hawaii: /).press("Enter");
  await expect(page).toHaveURL(/#place-15$/);
});

test("a work of few places says what is missing", async ({ page }) => {
  await page.goto("/careers/actors/pay");
  await expect(page.getByText("Percentiles of this pay are not in the tables")).toBeVisible();
  await expect(tile(page, /^California: no median in our source, 26,170 jobs$/)).toBeVisible();
  await expect(page.getByRole("list", { name: "Key" }).filter({ visible: true })).toContainText(
    "no figure",
  );
});

test("a title of its own says whose wages these are", async ({ page }) => {
  await page.goto("/careers/medical-office-administrator/pay");
  await expect(
    page.getByText("These are wages of Medical Secretaries and Administrative Assistants"),
  ).toBeVisible();
});

test("two roles stand side by side in the same places", async ({ page }) => {
  await page.goto(PAIR);
  const main = page.getByRole("main");
  await expect(main).toContainText(
    "In 50 of the 51 states where both medians are published, that of Lawyers is higher; in 1 that of Registered nurses.",
  );
  await expect(tile(page, /^Hawaii: B earns \$11,330 a year more at the median$/)).toHaveAttribute(
    "href",
    "#place-15",
  );
  await page.getByLabel("Place or state").fill("texas");
  await page.getByLabel("Kind of place").selectOption("States");
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page).getByRole("cell")).toHaveText([
    "$154,200",
    "$95,970",
    "A +$58,230",
    "56,580",
    "271,380",
  ]);
});

test("a pair has one address, and its pay is reached from the comparison and from both roles", async ({
  page,
}) => {
  await page.goto("/compare/registered-nurses-vs-lawyers/pay");
  await expect(page).toHaveURL(PAIR);
  await page.getByRole("link", { name: "The whole comparison" }).click();
  await page.getByRole("link", { name: "Pay of both in every state and area, on a map" }).click();
  await expect(page).toHaveURL(PAIR);
  await page.getByRole("link", { name: "Lawyers alone" }).click();
  await expect(page).toHaveURL("/careers/lawyers/pay");
  await page.goto("/compare/lawyers-vs-lawyers/pay");
  await expect(page).toHaveURL("/careers/lawyers/pay");
});

test("pairs that cannot be subtracted say so", async ({ page }) => {
  await page.goto("/compare/actors-vs-lawyers/pay");
  await expect(page.getByText("by the hour, of the other by the year")).toBeVisible();
  await expect(heading(page, /^Difference/)).toHaveCount(0);
  expect((await places(page))[0]).toContain("Abilene, TX");
  await page.goto("/compare/chief-executives-vs-chief-sustainability-officers/pay");
  await expect(page.getByText("published together, for Chief Executives")).toBeVisible();
  await page.goto("/compare/infantry-vs-lawyers/pay");
  await expect(page).toHaveURL("/compare/infantry-vs-lawyers");
});

for (const path of [NURSES, "/careers/astronomers/pay", PAIR])
  test(`${path} fits, and axe finds nothing`, PHONE, async ({ page }) => {
    await page.goto(path);
    await expectToFit(page);
    await expectNothingOfAxe(page);
  });

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test("a place takes few lines, and a list sorts", async ({ page }) => {
    await page.goto(NURSES);
    await page.getByLabel("Sort by").selectOption("Jobs, highest first");
    await expect(rows(page).first()).toContainText("California");
    const box = await rows(page).first().boundingBox();
    expect(box?.height).toBeLessThan(130);
  });
});
