import { expect, type Page, test } from "@playwright/test";
import { noteOf } from "./figures";

const rows = (page: Page) => page.locator("tr[data-code]");
const titles = (page: Page) =>
  rows(page).getByRole("rowheader").getByRole("link").allTextContents();
const cell = (page: Page, column: string) => rows(page).first().locator(`[data-column=${column}]`);
const found = (page: Page) => page.getByRole("heading", { name: /occupations$/ });

test.describe("with JavaScript off", () => {
  test.use({ javaScriptEnabled: false });

  test("the form filters, headings sort and numbers turn pages", async ({ page }) => {
    await page.goto("/careers");
    await expect(found(page)).toHaveText("All 1,016 occupations");
    await expect(rows(page)).toHaveCount(50);
    await page
      .getByRole("navigation", { name: "Pages" })
      .getByRole("link", { name: "Page 21" })
      .click();
    await expect(rows(page)).toHaveCount(16);

    await page.getByLabel("Field", { exact: true }).selectOption("production-occupations");
    await page.getByLabel("High school diploma or equivalent").check();
    await page.getByRole("button", { name: "Show" }).click();
    await expect(page).toHaveURL(
      "/careers?field=production-occupations&sort=title-asc&education=high-school-diploma-or-equivalent",
    );
    const count = Number((await found(page).textContent())?.split(" ")[0]);
    expect(count).toBeGreaterThan(50);

    await page
      .getByRole("columnheader", { name: /Average salary/ })
      .getByRole("link")
      .click();
    await expect(page).toHaveURL(/sort=pay-desc/);
    await expect(page.getByRole("columnheader", { name: /Average salary/ })).toHaveAttribute(
      "aria-sort",
      "descending",
    );
    await page.getByRole("link", { name: "Next", exact: true }).click();
    await expect(page).toHaveURL(/page=2/);
    await expect(rows(page)).toHaveCount(count - 50);
  });

  test("a filter's count is what it finds", async ({ page }) => {
    await page.goto("/careers?field=legal-occupations");
    await expect(found(page)).toHaveText("8 of 1,016 occupations");
    await expect(page.getByLabel("Average salary").locator("option")).toHaveText([
      "Any",
      "$40,000 or more (8)",
      "$60,000 or more (8)",
      "$80,000 or more (5)",
      "$100,000 or more (3)",
      "$150,000 or more (1)",
    ]);
    await page.getByLabel("Average salary").selectOption("100000");
    await page.getByRole("button", { name: "Show" }).click();
    await expect(found(page)).toHaveText("3 of 1,016 occupations");
  });

  test("a note tells of bad values, and the page answers", async ({ page }) => {
    const response = await page.goto(
      "/careers?field=magic&sort=%00&page=-1&pay=1&pay=2&__proto__=x",
    );
    expect(response?.status()).toBe(200);
    await expect(found(page)).toHaveText("All 1,016 occupations");
    await expect(page.getByRole("status")).toContainText(
      "Field: “magic” is not one of the choices.",
    );
  });

  test("nothing found says what to take back", async ({ page }) => {
    await page.goto("/careers?field=legal-occupations&pay=150000&growth=shrinking");
    const nothing = page.getByRole("region", { name: "No occupation meets all of these choices" });
    // Two legal occupations shrink; one that pays so much grows. One elsewhere does both: managers of
    // advertising and promotions, with $154,280 and -2.2%.
    await expect(nothing.getByRole("listitem")).toHaveText([
      "Without “Field: Legal” 1 occupation",
      "Without “Average salary: $150,000 or more” 2 occupations",
      "Without “Growth: Shrinking” 1 occupation",
      "Start over",
    ]);
    await nothing.getByRole("link", { name: "Without “Growth: Shrinking”" }).click();
    await expect(rows(page).getByRole("rowheader")).toHaveText("Lawyers");
  });

  test("recent comparisons are not spoken of", async ({ page }) => {
    await page.goto("/");
    await expect(page.getByRole("heading", { name: "Comparisons you looked at" })).toHaveCount(0);
  });
});

test("an address shows the same to whoever opens it, and Back goes back", async ({
  page,
  context,
}) => {
  await page.goto("/careers?field=legal-occupations");
  await page
    .getByRole("columnheader", { name: /Growth/ })
    .getByRole("link")
    .click();
  await expect(page).toHaveURL("/careers?field=legal-occupations&sort=growth-desc");
  await expect(rows(page).first()).toContainText("Mediators and arbitrators");
  const shared = await context.newPage();
  await shared.goto(page.url());
  expect(await titles(shared)).toEqual(await titles(page));
  await page.goBack();
  await expect(page).toHaveURL("/careers?field=legal-occupations");
  await expect(rows(page).first()).toContainText("Administrative judges and adjudicators");
  await expect(page.getByLabel("Sort by")).toHaveValue("title-asc");
});

test("a choice is taken back with a press", async ({ page }) => {
  await page.goto("/careers?field=legal-occupations&pay=100000");
  await page.getByRole("link", { name: "Remove Field: Legal" }).click();
  await expect(page).toHaveURL("/careers?pay=100000");
  await expect(page.getByLabel("Field", { exact: true })).toHaveValue("");
});

test("no letter is lost while the code of the suggestions comes", async ({ page }) => {
  await page.goto("/compare");
  const box = page.getByLabel("One line of work");
  for (const typed of ["actor", "baker", "nurse", "roofer", "lawyer"]) {
    await page.reload();
    // At once and without a pause: the plain field gives way to the combobox somewhere among the letters.
    await box.pressSequentially(typed);
    await expect(box).toHaveAttribute("role", "combobox");
    await expect(box).toHaveValue(typed);
  }
});

test("missing figures say why, shared ones whose they are", async ({ page }) => {
  await page.goto("/careers?field=military-specific-occupations");
  await cell(page, "pay").getByRole("button").focus();
  await expect(await noteOf(cell(page, "pay"))).toContainText("Military pay is set by rank");
  await page.goto("/careers?field=management-occupations");
  await expect(rows(page).filter({ hasText: "Chief sustainability officers" })).toContainText(
    "Pay, outlook and education are of Chief Executives (2 occupations together).",
  );
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  for (const path of ["/careers", "/careers/field/production-occupations", "/"])
    test(`nothing of ${path} scrolls sideways`, async ({ page }) => {
      await page.goto(path);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBe(390);
    });

  test("occupations are cards, and filters open at a press", async ({ page }) => {
    await page.goto("/careers?field=legal-occupations&sort=pay-desc");
    await expect(page.getByRole("columnheader")).toHaveCount(0);
    const card = rows(page).first();
    await expect(card.getByText("Average salary")).toBeVisible();
    await expect(cell(page, "pay")).toContainText("$185,840");
    await expect(page.getByLabel("Sort by")).toBeHidden();
    await page.getByText("Filter and sort (1 chosen)").click();
    await page.getByLabel("Sort by").selectOption("pay-asc");
    await page.getByRole("button", { name: "Show" }).click();
    await expect(rows(page).first()).toContainText("$62,350");
  });
});

test.describe("a field's page", () => {
  test("draws what its table says", async ({ page }) => {
    await page.goto("/careers/field/legal-occupations");
    const dots = page.getByRole("figure", { name: /Average salary against/ }).locator("svg a");
    const drawn = await dots.evaluateAll((links) =>
      links.map(
        (link) => `${link.querySelector("title")?.textContent} ${link.getAttribute("href")}`,
      ),
    );
    const tabled = await rows(page).evaluateAll((all) =>
      all.map((row) => {
        const link = row.querySelector("th a");
        const [pay, growth] = ["pay", "growth"].map(
          (column) => row.querySelector(`[data-column=${column}]`)?.lastChild?.textContent,
        );
        return `${link?.textContent}: ${pay} a year, ${growth} ${link?.getAttribute("href")}`;
      }),
    );
    expect(tabled).toHaveLength(8);
    expect(drawn.sort()).toEqual(tabled.sort());
    expect(drawn).toContain("Lawyers: $185,840 a year, +4.1% /careers/lawyers");
  });

  test("is reached from the list and leads to roles and back", async ({ page }) => {
    await page.goto("/careers");
    await page.getByRole("region", { name: "Fields" }).getByRole("link", { name: "Legal" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Legal Occupations");
    await rows(page).getByRole("link", { name: "Lawyers" }).click();
    const way = page.getByRole("navigation", { name: "Breadcrumb" });
    await expect(way.getByRole("listitem")).toHaveText(["Careers", "/Legal", "/Lawyers"]);
    await way.getByRole("link", { name: "Legal" }).click();
    await expect(page).toHaveURL("/careers/field/legal-occupations");
  });

  test("says of an unknown field which there are", async ({ page }) => {
    const response = await page.goto("/careers/field/magic");
    expect(response?.status()).toBe(404);
    await expect(page.getByRole("main").getByRole("listitem")).toHaveCount(23);
  });
});

test.describe("comparisons that were looked at", () => {
  const heading = "Comparisons you looked at";

  test("are shown, also in another tab, until they are cleared", async ({ page, context }) => {
    const other = await context.newPage();
    await other.goto("/");
    await expect(other.getByRole("region", { name: heading })).toHaveCount(0);
    await page.goto("/compare/actors-vs-bakers");
    const recent = other.getByRole("region", { name: heading });
    await expect(recent.getByRole("link", { name: "Actors or Bakers" })).toBeVisible();
    await page.goto("/compare/bakers-vs-lawyers");
    await expect(recent.getByRole("link")).toHaveText(["Bakers or Lawyers", "Actors or Bakers"]);
    await page.goto("/compare");
    await page.getByRole("button", { name: "Clear the list" }).click();
    await expect(page.getByRole("status").filter({ hasText: "empty again" })).toBeVisible();
    await expect(recent).toHaveCount(0);
  });

  test("break nothing where the browser keeps none, or keeps garbage", async ({ page }) => {
    const errors: Error[] = [];
    page.on("pageerror", (error) => errors.push(error));
    await page.goto("/");
    await page.evaluate(() => localStorage.setItem("rolewise.recent-pairs", '[{"left":3},"x"'));
    await page.reload();
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await page.addInitScript(() => {
      const refuse = () => {
        throw new DOMException("refused", "SecurityError");
      };
      Storage.prototype.getItem = refuse;
      Storage.prototype.setItem = refuse;
    });
    await page.goto("/compare/actors-vs-bakers");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Actors or Bakers?");
    expect(errors).toEqual([]);
  });
});
