import { expect, type Page, test } from "@playwright/test";
import { expectNothingOfAxe, expectToFit } from "./looks";
import { PHONE } from "./phone";

const ROLE = "/careers/registered-nurses";
const PAIR = "/compare/nursing-assistants-vs-registered-nurses";

const box = (page: Page) => page.getByLabel("Your state or area");

/** Picks a place as somebody does who types. */
async function pick(page: Page, typed: string) {
  await box(page).focus();
  await page.keyboard.type(typed);
  await expect(page.getByRole("option").first()).toBeVisible();
  await page.keyboard.press("Enter");
}

/** The cells of a line of the place's table, the first ones of the place. */
const line = (page: Page, label: string) =>
  page
    .getByRole("table", { name: /in the whole country/ })
    .getByRole("row", { name: label })
    .getByRole("cell");

test("a place is picked by keyboard, and kept over pages and a reload", PHONE, async ({ page }) => {
  await page.goto(ROLE);
  await pick(page, "abil");
  await expect(page.getByRole("button", { name: "Change" })).toBeFocused();
  // 29-1141 of 10180 in metropolitan_M2025.csv, and 97,550 of the nation in its workbook.
  await expect(line(page, "Median").first()).toHaveText("$80,240");
  await expect(page.getByRole("status").filter({ hasText: "18% below" })).toBeVisible();
  await expect(line(page, "Jobs of employees").first()).toHaveText("1,680");
  // 80240 / 0.90364: the level of 10180 in rpp_2024.csv.
  await expect(line(page, "Median at average prices").first()).toHaveText("$88,796");
  await page.reload();
  await expect(line(page, "10th to 90th percentile").first()).toHaveText("$63,890 to $100,710");

  await page.goto(PAIR);
  // 31-1131 of 10180 in the same file.
  await expect(line(page, "Median").first()).toContainText("$37,460");
  await expect(line(page, "Median").nth(1)).toContainText("$80,240");
  await expect(
    page.getByText("In Abilene, TX Registered nurses have the higher median, by $42,780 a year"),
  ).toBeVisible();
  await expect(page.getByText(/Pick one of each at random.*the former earns more/)).toHaveCount(2);
  // P10 of 29-1141 there, in the picture of the place.
  await expect(page.getByRole("img", { name: /10% earn less than \$63,890/ })).toBeVisible();
  await expectToFit(page);
});

test("a place is changed and forgotten, and another tab follows", async ({ page, context }) => {
  await page.goto(ROLE);
  await pick(page, "minnes");
  const other = await context.newPage();
  await other.goto(ROLE);
  // 29-1141 of 27 in state_M2025.csv.
  await expect(line(other, "Median").first()).toHaveText("$101,510");

  await page.getByRole("button", { name: "Change" }).click();
  await expect(box(page)).toBeFocused();
  await page.getByRole("button", { name: "Cancel" }).click();
  await expect(line(page, "Median").first()).toHaveText("$101,510");
  await page.getByRole("button", { name: "Change" }).click();
  await pick(page, "abilene");
  await expect(line(other, "Median").first()).toHaveText("$80,240");

  await page.getByRole("button", { name: "Forget" }).click();
  await expect(box(page)).toBeFocused();
  await expect(other.getByRole("button", { name: "Forget" })).toBeHidden();
  await page.reload();
  await expect(box(page)).toBeVisible();
});

test("a name that is typed out needs no list to be picked", async ({ page }) => {
  await page.goto(ROLE);
  await box(page).fill("minnesota");
  // While its list is open, which it may be by now, a combobox hides the rest from screen readers.
  await page.getByRole("button", { name: "Show", includeHidden: true }).click();
  await expect(line(page, "Median").first()).toHaveText("$101,510");
  await expect(page).toHaveURL(ROLE);
});

test("where a place has no estimate its state's is shown, and said so", async ({ page }) => {
  await page.goto("/careers/actors");
  await pick(page, "abilene");
  await expect(page.getByText("these are the figures of Texas")).toBeVisible();
  // H_MEDIAN of 27-2011 and 48 in state_M2025.csv.
  await expect(line(page, "Median").first()).toHaveText("$25.86 an hour");
});

test("figures that do not come are asked for again", async ({ page }) => {
  await page.route("**/api/trpc/place.local*", (route) => route.abort());
  await page.goto(ROLE);
  await pick(page, "abilene");
  await expect(page.getByText("The figures of Abilene, TX did not come.")).toBeVisible();
  await page.unroute("**/api/trpc/place.local*");
  await page.getByRole("button", { name: "Ask again" }).click();
  await expect(line(page, "Median").first()).toHaveText("$80,240");
});

test("a kept code that is no place any more is said to be none", async ({ page }) => {
  await page.goto(ROLE);
  await page.evaluate(() =>
    localStorage.setItem("rolewise.place", '{"code":"00","title":"Atlantis"}'),
  );
  await page.reload();
  await expect(page.getByText("Atlantis is none of the places")).toBeVisible();
});

test("the figures of a place take no room that was not theirs", PHONE, async ({ page }) => {
  await page.goto(PAIR);
  await pick(page, "abilene");
  const part = page.locator(".local-pay");
  await expect(line(page, "Median").first()).toBeVisible();
  const room = await part.evaluate((element) =>
    Number.parseFloat(getComputedStyle(element).minHeight),
  );
  const taken = await part.evaluate((element) => element.getBoundingClientRect().height);
  expect(taken).toBe(room);
});

test("anyone may keep the answer for a place, and no errors", async ({ request }) => {
  const ask = (area: string) =>
    request.get("/api/trpc/place.local", {
      params: { input: JSON.stringify({ slug: "bakers", area }) },
    });
  const known = await ask("27");
  expect(known.headers()["cache-control"]).toContain("s-maxage");
  expect((await known.body()).length).toBeLessThan(1000);
  const unknown = await ask("00");
  expect(unknown.status()).toBe(404);
  expect(unknown.headers()["cache-control"] ?? "").not.toContain("s-maxage");
});

for (const path of [ROLE, PAIR])
  test(`axe finds nothing on ${path} with a place picked`, PHONE, async ({ page }) => {
    await page.goto(path);
    await pick(page, "abilene");
    await expect(line(page, "Median").first()).toBeVisible();
    await expectToFit(page);
    await expectNothingOfAxe(page);
  });

test.describe("with JavaScript off", () => {
  test.use({ javaScriptEnabled: false });

  test("a form leads to the same figures", async ({ page }) => {
    await page.goto(ROLE);
    await box(page).fill("Abilene, TX");
    await page.getByRole("button", { name: "Show" }).click();
    await expect(page).toHaveURL(`${ROLE}/place?area=Abilene%2C+TX`);
    await expect(line(page, "Median").first()).toHaveText("$80,240");
    await page.getByLabel("State or area").selectOption("Minnesota");
    await page.getByRole("button", { name: "Show" }).click();
    await expect(line(page, "Median").first()).toHaveText("$101,510");
  });

  test("so does that of a comparison", async ({ page }) => {
    await page.goto(PAIR);
    await box(page).fill("abilene");
    await page.getByRole("button", { name: "Show" }).click();
    await expect(line(page, "Median").nth(1)).toContainText("$80,240");
    await expect(page.getByText("have the higher median")).toBeVisible();
  });

  test("a name that several places have leads on to each", async ({ page }) => {
    await page.goto(`${ROLE}/place?area=springfield`);
    await page.getByRole("link", { name: "Springfield, IL" }).click();
    await expect(page.getByRole("heading", { name: "Springfield, IL" })).toBeVisible();
  });
});

for (const path of [`${ROLE}/place`, `${PAIR}/place`])
  test(`${path} says of an unknown place that it is none`, async ({ page }) => {
    const answer = await page.goto(`${path}?area=99999`);
    expect(answer?.status()).toBe(404);
    await expect(
      page.getByRole("heading", { name: "No place has the code or the name “99999”" }),
    ).toBeVisible();
    await expect(page.getByLabel("State or area")).toBeVisible();
    await expectNothingOfAxe(page);
    await page.goto(path);
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute("content", /noindex/);
    await expectToFit(page);
  });
