import { type APIResponse, expect, type Page, test } from "@playwright/test";

const PAIR = "medical-office-administrator-vs-patient-service-specialist";
const PAGES = [
  "/",
  "/about/data",
  "/careers",
  "/careers/registered-nurses",
  "/careers/registered-nurses/pay",
  "/companies",
  "/compare",
  "/compare?left=nurse&right=teacher",
  `/compare/${PAIR}`,
  `/compare/${PAIR}/swapped`,
  "/compare/no-such-role-vs-registered-nurses",
  "/jobs",
  "/search?q=nurse",
  "/no-such-page",
];

/** What the browser refused on this page because of its policy, as it goes on. */
async function refusalsOn(page: Page): Promise<string[]> {
  const refusals: string[] = [];
  await page.exposeFunction("refused", (what: string) => refusals.push(what));
  await page.addInitScript(() =>
    document.addEventListener(
      "securitypolicyviolation",
      ({ violatedDirective, blockedURI, sample }) =>
        (window as unknown as { refused(what: string): void }).refused(
          `${violatedDirective} ${blockedURI} ${sample}`,
        ),
    ),
  );
  page.on("console", (message) => {
    if (message.type() === "error" && message.text().includes("Content Security Policy"))
      refusals.push(message.text());
  });
  return refusals;
}

for (const path of PAGES)
  test(`nothing that ${path} does is against its policy`, async ({ page }) => {
    test.slow();
    const refusals = await refusalsOn(page);
    await page.goto(path);
    // The page's first search box is replaced once it has the focus: scripts run, the late ones too.
    const box = page.locator("#site-search, #pair-left").first();
    await expect(async () => {
      await box.blur();
      await box.focus();
      await expect(box).toHaveAttribute("role", "combobox", { timeout: 1_000 });
    }).toPass();
    await box.fill("nurse");
    // The first search of all builds the index.
    await expect(page.getByRole("option").first()).toBeVisible({ timeout: 30_000 });
    expect(refusals).toEqual([]);
  });

test("scripts that come into a page from elsewhere do not run", async ({ page }) => {
  const refusals = await refusalsOn(page);
  await page.goto(`/compare/${PAIR}`);
  await page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "window.ran = 'script'";
    document.body.append(script);
    const frame = document.createElement("div");
    frame.innerHTML = `<img src="data:," onerror="window.ran = 'attribute'"><a href="javascript:window.ran = 'address'">a</a>`;
    document.body.append(frame);
    frame.querySelector("a")?.click();
  });
  await expect.poll(() => refusals.filter((one) => one.startsWith("script-src")).length).toBe(3);
  expect(await page.evaluate(() => "ran" in window)).toBe(false);
});

/** The policy of an answer, which has all other security headers too. */
function policyOf(answer: APIResponse): string {
  const headers = answer.headers();
  expect(headers).toMatchObject({
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "strict-origin-when-cross-origin",
    "permissions-policy": expect.stringContaining("camera=()"),
    "x-request-id": expect.stringMatching(/.{8,}/),
  });
  expect(headers).not.toHaveProperty("x-powered-by");
  const policy = headers["content-security-policy"] ?? "";
  expect(policy).toContain("frame-ancestors 'none'");
  return policy;
}

test("every answer has security headers, whatever it is", async ({ request }) => {
  const page = await request.get("/careers/registered-nurses");
  const [script = ""] = (await page.text()).match(/\/_next\/static\/[^"]+\.js/) ?? [];
  const answers = [
    [page, 200],
    [await request.get(script), 200],
    [await request.get("/api/health"), 200],
    [await request.get('/api/trpc/role.search?input={"query":"nurse"}'), 200],
    [await request.get("/api/trpc/no.such"), 404],
    [await request.get("/compare/REGISTERED-NURSES-vs-actors", { maxRedirects: 0 }), 308],
    [await request.get("/no-such-page"), 404],
    [await request.head("/"), 200],
  ] as const;
  for (const [answer, status] of answers) {
    expect([answer.url(), answer.status()]).toEqual([answer.url(), status]);
    policyOf(answer);
  }
  for (const path of PAGES) {
    const policy = policyOf(await request.get(path));
    expect(policy).toMatch(/script-src 'self' 'sha256-/);
    expect(policy).not.toMatch(/(script-src|default-src|style-src )[^;]*'unsafe/);
  }
});

for (const path of ["/careers/registered-nurses", `/compare/${PAIR}`])
  test(`${path} can be held by a proxy`, async ({ request }) => {
    const { headers, status } = await request.get(path).then((answer) => ({
      headers: answer.headers(),
      status: answer.status(),
    }));
    expect(status).toBe(200);
    expect(headers["cache-control"]).toMatch(/^s-maxage=3600, stale-while-revalidate=\d+$/);
    expect(headers).not.toHaveProperty("set-cookie");
    expect(headers["content-encoding"]).toMatch(/^(br|gzip)$/);
    const again = await request.get(path, { headers: { "If-None-Match": headers.etag ?? "" } });
    expect(again.status()).toBe(304);
    expect(again.headers()["content-security-policy"]).toBe(headers["content-security-policy"]);
  });
