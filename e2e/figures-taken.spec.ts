import { expect, test } from "@playwright/test";
import { Validator } from "@seriousme/openapi-schema-validator";
import { parse } from "csv-parse/sync";

const PAIR = "judges-magistrate-judges-and-magistrates-vs-lawyers";

test("a role, a pair and the filtered table of careers come as CSV and JSON", async ({
  request,
}) => {
  for (const [page, roles] of [
    ["/careers/lawyers", 1],
    [`/compare/${PAIR}`, 2],
  ] as const) {
    const csv = await request.get(`${page}.csv`);
    expect(csv.headers()).toMatchObject({
      "content-type": expect.stringContaining("text/csv; charset=utf-8"),
      "content-disposition": expect.stringMatching(/^attachment; filename="rolewise-.*\.csv"$/),
      "access-control-allow-origin": "*",
    });
    const rows: Record<string, string>[] = parse(await csv.text(), { columns: true });
    // OEWS, May 2025, 23-1011: the mean yearly wage and its relative standard error.
    const salary = { role: "lawyers", figure: "salary.yearly" };
    const wanted = { ...salary, value: "185840", relative_standard_error: "1.6" };
    expect(rows).toContainEqual(expect.objectContaining(wanted));
    expect(new Set(rows.map(({ role }) => role)).size).toBe(roles);
    const json = await (await request.get(`${page}.json`)).json();
    expect(json.rows).toHaveLength(rows.length);
    expect(json.release.name).toMatch(/^\d{4}\.\d\d\.\d+$/);
    expect(json.rows).toContainEqual(expect.objectContaining({ ...salary, value: 185840 }));
  }
  const filtered = await request.get("/careers.json?field=legal-occupations&sort=pay-desc");
  const { rows } = await filtered.json();
  expect(rows[0]).toMatchObject({ role: expect.any(String) });
  for (const { occupation } of rows) expect(occupation).toMatch(/^23-/);
});

test("who has a table is told that it is the same, and who asks for none is told what to do", async ({
  request,
}) => {
  for (const path of [
    "/careers/lawyers.csv",
    "/careers.json?field=legal-occupations",
    "/api/v1/roles/lawyers",
    "/api/v1/openapi.json",
  ]) {
    const first = await request.get(path);
    const { etag = "" } = first.headers();
    const again = await request.get(path, { headers: { "If-None-Match": etag } });
    expect([path, again.status(), (await again.body()).length]).toEqual([path, 304, 0]);
    expect(again.headers()["access-control-allow-origin"]).toBe("*");
    expect((await request.head(path)).headers().etag).toBe(etag);
  }
  const text = await request.get("/careers/no-such-role.csv");
  expect(text.status()).toBe(404);
  expect(await text.text()).toContain('No role is called "no-such-role"');
  const json = await request.get("/compare/no-such-role-vs-lawyers.json");
  expect(json.status()).toBe(404);
  expect(await json.json()).toMatchObject({ code: "NOT_FOUND" });
  const refused = await request.get("/careers.csv?field=no-such-field");
  expect(refused.status()).toBe(400);
  expect(await refused.text()).toContain("“no-such-field” is not one of the choices");
  const swapped = "/compare/lawyers-vs-judges-magistrate-judges-and-magistrates.csv";
  const moved = await request.get(swapped, { maxRedirects: 0 });
  expect([moved.status(), moved.headers().location]).toEqual([308, `/compare/${PAIR}.csv`]);
});

for (const path of [
  "/careers/lawyers",
  `/compare/${PAIR}`,
  "/careers?field=legal-occupations",
  "/careers/field/legal-occupations",
  "/careers/lawyers/pay",
  `/compare/${PAIR}/pay`,
  "/companies",
  "/companies/best",
  "/companies/mayo-clinic",
  "/about/data",
  "/about/data/changes",
])
  test(`${path} leads to its files`, async ({ page, request }) => {
    await page.goto(path);
    for (const format of ["CSV", "JSON"]) {
      const link = page.getByRole("link", { name: format, exact: true });
      const href = (await link.getAttribute("href")) ?? "";
      expect((await request.get(href)).status(), href).toBe(200);
    }
  });

test("the read API is described in OpenAPI, and answers each of its examples", async ({
  page,
  request,
}) => {
  const description = await (await request.get("/api/v1/openapi.json")).json();
  expect(await new Validator().validate(description)).toEqual({ valid: true });
  await page.goto("/about/api");
  const examples = page.locator("section:has(#examples) a");
  for (const example of await examples.all()) {
    const answer = await request.get((await example.getAttribute("href")) ?? "");
    expect([answer.url(), answer.status()]).toEqual([answer.url(), 200]);
    expect(answer.headers()["access-control-allow-origin"]).toBe("*");
  }
  const wrong = await request.get("/api/v1/search?query=nurse&limit=1000");
  expect(wrong.status()).toBe(400);
  expect(await wrong.json()).toMatchObject({ code: "BAD_REQUEST" });
});

test("a comparison says how to cite it and a difference in it", async ({ page }) => {
  await page.goto(`/compare/${PAIR}`);
  await page.getByRole("link", { name: "cite this" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Cite");
  const release = page.getByText(/Data release \d{4}\.\d\d\.\d+\. http/);
  await expect(release).toContainText(`/compare/${PAIR}`);
  const row = page.locator('[id="difference-salary.yearly"]');
  const numbers = (await row.getByRole("cell").allTextContents()).map((text) =>
    Number(text.replace(/[^\d.]/g, "")),
  );
  const [left = 0, right = 0, difference, error = 0, margin = 0] = numbers;
  expect(difference).toBe(Math.abs(left - right));
  expect(Math.abs(margin - 1.645 * error)).toBeLessThan(2);
  await expect(page.locator('[id="lawyers-salary.yearly"]')).toContainText("$185,840");
});

test("every page names its data release, which says what it changed", async ({ page }) => {
  await page.goto("/careers/lawyers");
  await page.getByRole("link", { name: /^Data release/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "What each release of the figures changed",
  );
  await expect(page.getByRole("heading", { name: /^2026\.11\.1, 2026-11-24/ })).toBeVisible();
});
