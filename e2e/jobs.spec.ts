import { expect, type Page, test } from "@playwright/test";
import { open } from "./lists";
import { expectNothingOfAxe, expectToFit } from "./looks";
import { makePerson, signIn } from "./people";
import { PHONE } from "./phone";
import { addPosting, removePostings, type TestPosting, withPostings } from "./postings";

const NIGHT: TestPosting = {
  title: "Night Baker",
  role: "bakers",
  place: "Dayton, OH",
  places: ["39", "19430"],
  pay: [18, 20],
};
const OTHERS: TestPosting[] = [
  { title: "Pastry Baker", role: "bakers", place: "Austin, TX", places: ["48"], pay: [30, 34] },
  { title: "Keeper of the Sourdough", remote: true },
  { title: "Morning Baker", role: "bakers", closed: true },
];
/** 37,440 to 41,600 dollars a year, where OEWS of May 2025 has 37,160 as the median and 44,360 as the 75th. */
const STANDING =
  "Between the median and the 75th percentile of what Bakers earn in the whole country. At least half of them earn less.";

let employer: string;
let ids: string[];

test.beforeEach(async () => {
  ({ employer, ids } = await withPostings(NIGHT, ...OTHERS));
});
test.afterEach(() => removePostings(employer));

const of = (more = "") => `/jobs?employer=${encodeURIComponent(employer)}${more}`;
const titles = (page: Page) => page.getByRole("main").locator("ol > li h3");
const count = (page: Page, text: string) =>
  expect(page.getByRole("heading", { level: 2, name: text })).toBeVisible();

test(
  "jobs are found and narrowed, each with its pay against the published range",
  PHONE,
  async ({ page }) => {
    await page.goto(of());
    await count(page, "3 open jobs");
    const night = page.getByRole("listitem").filter({ hasText: "Night Baker" });
    await expect(night).toContainText("$18 to $20 an hour");
    await expect(night).toContainText(STANDING);
    const out = night.getByRole("link", { name: "at jobs.example.org" });
    await expect(out).toHaveAttribute("rel", "noopener nofollow");
    await expect(out).toHaveAttribute("href", "https://jobs.example.org/1");
    await expect(page.getByRole("listitem").filter({ hasText: "Sourdough" })).toContainText(
      "Matched to no role",
    );

    await page.goto(of("&sort=pay"));
    await expect(titles(page)).toHaveText([
      "Pastry Baker",
      "Night Baker",
      "Keeper of the Sourdough",
    ]);
    await page.goto(of("&place=39"));
    await expect(titles(page)).toHaveText(["Night Baker"]);
    await page.getByRole("link", { name: "Remove Ohio" }).click();
    await count(page, "3 open jobs");
  },
);

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("the form reads the names that are typed", async ({ page }) => {
    await page.goto(of());
    await page.getByLabel("Role", { exact: true }).fill("bakers");
    await page.getByLabel("Place").fill("texas");
    await page.getByLabel("Least pay, $ a year").fill("60000");
    await page.getByRole("button", { name: "Find jobs" }).click();
    await expect(page).toHaveURL(/role=bakers&place=48&pay=60000/);
    await expect(titles(page)).toHaveText(["Pastry Baker"]);
    await expect(page.getByLabel("Place")).toHaveValue("Texas");
  });

  test("a name of several is asked back", async ({ page }) => {
    await page.goto(of("&near=portland"));
    await expect(page.getByText("Which place is “portland”?")).toBeVisible();
    await page.getByRole("link", { name: /^Portland-Vancouver/ }).click();
    await count(page, "No open job meets all of this");
  });

  test("a search is saved, counts what is new, and is removed", async ({
    page,
    context,
    baseURL,
  }) => {
    await page.goto(of());
    await page.getByRole("button", { name: "Save this search" }).click();
    await expect(page).toHaveURL(/\/sign-in\?return=%2Fjobs/);

    await signIn(context, baseURL as string, await makePerson());
    await page.reload();
    await expect(page).toHaveURL(baseURL + of().replaceAll("%20", "+"));
    await page.getByRole("button", { name: "Save this search" }).click();
    const item = page.getByRole("listitem").filter({ hasText: `at ${employer}` });
    await expect(item).toContainText("Nothing new");

    await addPosting(employer, { title: "Day Baker" });
    await page.reload();
    await expect(item).toContainText("1 new since");
    await item.getByRole("link").click();
    await expect(page.getByText("This is one of your saved searches.")).toBeVisible();
    await page.goto("/jobs/saved");
    await expect(item).toContainText("Nothing new");
    await item.getByRole("button", { name: "Remove" }).click();
    await expect(page.getByText("You keep none.")).toBeVisible();
  });
});

test("another site's form saves nothing", async ({ request }) => {
  const answer = await request.post("/jobs/save", {
    form: { search: of() },
    headers: { Origin: "https://evil.example", "Sec-Fetch-Site": "cross-site" },
  });
  expect(answer.status()).toBe(403);
});

test("a role is picked with the keyboard", async ({ page }) => {
  await open(page, of());
  const box = page.getByLabel("Role", { exact: true });
  await box.focus();
  await page.keyboard.type("bakers");
  await expect(page.getByRole("option").first()).toHaveAccessibleName(/^Bakers/);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(box).toHaveValue("Bakers");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/role=bakers/);
  await count(page, "2 open jobs");
});

test("an open posting says what it is, and machines are told", async ({ page }) => {
  const answer = await page.goto(`/jobs/${ids[0]}`);
  expect(answer?.status()).toBe(200);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Night Baker");
  await expect(page.getByText("80% sure")).toBeVisible();
  await expect(page.getByText("$37,440 to $41,600 in a year of full-time work")).toBeVisible();
  await expect(page.locator(".posting strong")).toHaveText("bread");
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute("href", /\/jobs\/[0-9a-f]+$/);
  await expect(page.locator('meta[name="robots"]')).toHaveCount(0);
  const data = await page.locator('script[type="application/ld+json"]').allTextContents();
  const posting = data.map((text) => JSON.parse(text)).find((one) => one["@type"] === "JobPosting");
  expect(posting).toMatchObject({ title: "Night Baker", hiringOrganization: { name: employer } });
  expect(await (await page.request.get("/sitemap-jobs.xml")).text()).toContain(ids[0]);
});

test("a closed posting is gone, and says so", async ({ page }) => {
  const answer = await page.goto(`/jobs/${ids[3]}`);
  expect(answer?.status()).toBe(410);
  await expect(page.getByText("This posting is closed.")).toBeVisible();
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute("content", "noindex");
  await expect(page.getByRole("heading", { name: /^Other open jobs/ })).toBeVisible();
  expect(await page.content()).not.toContain("JobPosting");
  expect(await (await page.request.get("/sitemap-jobs.xml")).text()).not.toContain(ids[3]);
});

for (const size of [
  { width: 1280, height: 900 },
  { width: 390, height: 844 },
])
  test(`pages of jobs fit ${size.width} px, and axe finds nothing`, async ({
    page,
    context,
    baseURL,
  }) => {
    await signIn(context, baseURL as string, await makePerson());
    await page.request.post("/jobs/save", { form: { search: of() } });
    await page.setViewportSize(size);
    for (const path of [
      of(),
      `/jobs/${ids[0]}`,
      `/jobs/${ids[2]}`,
      `/jobs/${ids[3]}`,
      "/jobs/saved",
    ]) {
      await page.goto(path);
      await expectToFit(page);
      await expectNothingOfAxe(page);
    }
  });
