import { expect, type Locator, type Page, type Route, test } from "@playwright/test";
import { textOf } from "./figures";

const NURSES = "/compare/nursing-assistants-vs-registered-nurses";
const heading = "Nursing assistants or Registered nurses?";

test("the other order and another case lead to the one address, for good", async ({ request }) => {
  for (const path of [
    "/compare/registered-nurses-vs-nursing-assistants",
    "/compare/Nursing-Assistants-vs-Registered-Nurses",
  ]) {
    const response = await request.get(path, { maxRedirects: 0 });
    expect(response.status()).toBe(308);
    expect(response.headers().location).toBe(NURSES);
  }
});

test("a role against itself leads to its own page", async ({ request }) => {
  const response = await request.get("/compare/bakers-vs-bakers", { maxRedirects: 0 });
  expect(response.status()).toBe(308);
  expect(response.headers().location).toBe("/careers/bakers");
});

test("an unknown role gives a 404 page with near names", async ({ page }) => {
  const response = await page.goto("/compare/registerd-nurse-vs-bakers");
  expect(response?.status()).toBe(404);
  const near = page.getByRole("region", { name: "Near “registerd nurse”" });
  await near.getByRole("link", { name: "Registered nurses", exact: true }).click();
  await expect(page).toHaveURL(/\/compare\/bakers-vs-registered-nurses$/);
});

test("sides are swapped and swapped back", async ({ page }) => {
  await page.goto(NURSES);
  await page.getByRole("link", { name: "Swap sides" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Registered nurses or Nursing assistants?",
  );
  await page.getByRole("link", { name: "Swap sides" }).click();
  await expect(page).toHaveURL(new RegExp(`${NURSES}$`));
});

test("official titles and codes stand under the plain names", async ({ page }) => {
  await page.goto(NURSES);
  const work = page.getByRole("region", { name: "What each does" });
  await expect(work).toContainText("Nursing Assistants, O*NET-SOC 31-1131.00");
  await work.getByRole("link", { name: "Registered nurses" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Registered nurses");
  await expect(page.locator("h1 + p")).toHaveText("Registered Nurses, O*NET-SOC 29-1141.00");
});

test("either side is changed with the search box", async ({ page }) => {
  await page.goto(NURSES);
  await page.getByLabel("Compare another on the right").fill("physician asistant");
  await page.getByRole("option", { name: "Physician assistants" }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Nursing assistants or Physician assistants?",
  );
});

test("suggestions come to somebody who typed before the page's scripts were there", async ({
  page,
}) => {
  let release = () => {};
  const typed = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/*.js", async (route) => {
    await typed;
    await route.continue();
  });
  await page.goto(NURSES, { waitUntil: "commit" });
  await page.getByLabel("Compare another on the right").fill("physician asistant");
  release();
  await expect(page.getByRole("option", { name: "Physician assistants" }).first()).toBeVisible();
});

/** Pairs of short and of long names, of title-level figures, of a wider occupation's and of missing ones. */
const FIRST_SCREENS = [
  NURSES,
  "/compare/marketing-managers-vs-natural-sciences-managers",
  "/compare/medical-office-administrator-vs-patient-service-specialist",
  "/compare/patient-representatives-vs-registered-nurses",
  "/compare/actors-vs-infantry",
];

for (const path of FIRST_SCREENS)
  for (const javaScriptEnabled of [true, false])
    test.describe(`the first screen of ${path}, scripts ${javaScriptEnabled ? "on" : "off"}`, () => {
      test.use({ javaScriptEnabled, viewport: { width: 390, height: 844 } });

      test("holds the answer, its picture and how sure it is", async ({ page }) => {
        await page.goto(path);
        await page.evaluate(() => document.fonts.ready);
        for (const part of [page.locator("h1 + p"), page.locator("figure").first()])
          await expect(part).toBeInViewport({ ratio: 1 });
        const sure = page.getByText("How sure:").locator("..");
        await expect(sure).toBeInViewport({ ratio: 1 });
        await expect(sure.getByRole("link", { name: "How this is worked out" })).toBeVisible();
      });
    });

test("the answer says how much more, within what margin, and how often", async ({ page }) => {
  await page.goto(NURSES);
  // A_MEAN 101,420 and 42,700, both with a MEAN_PRSE of 0.2, in the national workbook: 1.645 times the
  // root of 202.84 and 85.4 squared is 362.
  const answer = await textOf(page.locator("h1 + p"));
  expect(answer).toContain(
    "Registered nurses clearly earn more: $101,420 a year on average, $58,720 (± $360) above the $42,700 of Nursing assistants.",
  );
  expect(answer).toMatch(
    /Pick one of each at random, and the former earns more in .* of 100 cases\.$/,
  );
  // Each is named and marked once.
  await expect(page.locator("h1 + p .side-left")).toHaveCount(1);
  await expect(page.locator("h1 + p .side-right")).toHaveCount(1);
  await expect(page.getByRole("img").first()).toHaveAccessibleName(
    /Registered nurses: 10% earn less than \$68,940, .* and 90% less than \$137,470\.$/,
  );
});

test("how it is worked out is said where the answer leads", async ({ page }) => {
  await page.goto(NURSES);
  await page.getByRole("link", { name: "How this is worked out" }).click();
  await expect(page.getByRole("region", { name: "How often one earns more" })).toBeInViewport();
  await expect(page.getByRole("region", { name: /How sure a figure/ })).toContainText(
    "root of the sum",
  );
});

test("two that a survey counts as one have no difference", async ({ page }) => {
  await page.goto("/compare/acute-care-nurses-vs-registered-nurses");
  const answer = await textOf(page.locator("h1 + p"));
  expect(answer).toContain("are counted as one in the wage survey, as Registered Nurses");
  expect(answer).toContain("cannot be told");
});

test.describe("with JavaScript off", () => {
  test.use({ javaScriptEnabled: false });

  test("the picker answers through the compare page", async ({ page }) => {
    await page.goto("/");
    await page.getByLabel("One line of work").fill("Registered Nurses");
    await page.getByLabel("The other").fill("nurse aide");
    await page.getByRole("button", { name: "Compare" }).click();
    await page.getByRole("link", { name: "Nursing assistants" }).first().click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Nursing assistants");
    await expect(page.getByRole("region", { name: "Salary" })).toBeVisible();
  });
});

test("from home to a comparison by keyboard alone", async ({ page }) => {
  await page.goto("/");
  const box = page.getByLabel("One line of work");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the content" })).toBeFocused();
  await page.keyboard.press("Enter");
  await tabTo(page, box);
  await page.keyboard.type("nursing assis");
  await expect(page.getByRole("option", { name: "Nursing assistants" }).first()).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(box).toHaveValue("Nursing assistants");
  await tabTo(page, page.getByLabel("The other"));
  await page.keyboard.type("registered nurs");
  await expect(page.getByRole("option", { name: "Registered nurses" }).first()).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("The other")).toHaveValue("Registered nurses");
  await tabTo(page, page.getByRole("button", { name: "Compare", exact: true }));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(heading);
});

test("nothing is chosen from what was found for an older text", async ({ page }) => {
  await page.goto("/");
  const box = page.getByLabel("One line of work");
  const options = page.getByRole("option");
  await box.focus();
  await page.keyboard.type("nurse");
  await expect(options.first()).toBeVisible();
  await page.keyboard.press("ArrowDown");
  const held = holdSearch(page, "nurse anes");
  await page.keyboard.type(" anes");
  const search = await held;
  await expect(options).toHaveCount(0);
  await page.keyboard.press("ArrowDown");
  await search.continue();
  await expect(options.first()).toContainText("Nurse anesthetists");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(box).toHaveValue("Nurse anesthetists");
});

/** The search for this text, once the page asks for it; it is answered when the test lets it go on. */
const holdSearch = (page: Page, text: string) =>
  new Promise<Route>((resolve) => {
    const asksForIt = (url: URL) =>
      url.pathname.endsWith("/role.answer") && url.search.includes(encodeURIComponent(`"${text}"`));
    page.route(asksForIt, resolve);
  });

/** Presses Tab until the place has the focus; a place out of reach fails. */
async function tabTo(page: Page, place: Locator) {
  for (let presses = 0; presses < 40; presses++) {
    if ((await place.and(page.locator(":focus")).count()) === 1) return;
    await page.keyboard.press("Tab");
  }
  await expect(place).toBeFocused();
}
