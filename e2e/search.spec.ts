import { expect, test } from "@playwright/test";

const QUERIES = ["nurse", "Amazon delivery driver", "teacher", "29-1141"];

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });
  for (const query of QUERIES)
    test(`the form answers “${query}” as the procedure does`, async ({ page, request }) => {
      const input = encodeURIComponent(JSON.stringify({ query }));
      const called = await request.get(`/api/trpc/role.search?input=${input}`);
      const hits: { slug: string }[] = (await called.json()).result.data;
      await page.goto(`/search?${new URLSearchParams({ q: query })}`);
      const links = page.locator("main li a");
      const found = await links.evaluateAll((all) => all.map((a) => a.getAttribute("href")));
      expect(found.slice(0, hits.length)).toEqual(hits.map(({ slug }) => `/careers/${slug}`));
    });
});

test("a title of several occupations is told apart, and a word that told nothing is named", async ({
  page,
}) => {
  await page.goto("/search?q=teacher");
  await expect(
    page.getByRole("heading", { name: "“teacher” can be several occupations" }),
  ).toBeVisible();
  await page.goto("/search?q=Amazon+delivery+driver");
  await expect(page.getByText("“Amazon” told nothing about the work.")).toBeVisible();
});

test("where nothing is found, it says what to try", async ({ page }) => {
  await page.goto("/search?q=qqqqzzzz");
  await expect(page.getByText("Try a shorter or more common name")).toBeVisible();
});
