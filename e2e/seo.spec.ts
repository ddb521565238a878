import { type APIRequestContext, expect, type Page, test } from "@playwright/test";
import { XMLParser } from "fast-xml-parser";

const PAIR = "/compare/medical-office-administrator-vs-patient-service-specialist";

const meta = (page: Page, name: string) =>
  page.locator(`meta[property="${name}"], meta[name="${name}"]`).first().getAttribute("content");
const canonicalOf = (page: Page) => page.locator('link[rel="canonical"]').getAttribute("href");

/** The structured data of a page by type. */
async function dataOf(page: Page): Promise<Record<string, Record<string, unknown>>> {
  const texts = await page.locator('script[type="application/ld+json"]').allTextContents();
  const nodes = texts.map((text) => JSON.parse(text));
  return Object.fromEntries(nodes.map((node) => [node["@type"], node]));
}

test.describe("what a page tells search engines and previews", () => {
  for (const { path, title, picture } of [
    { path: "/", title: "Rolewise: compare two lines of work", picture: "/preview.png" },
    {
      path: "/careers/registered-nurses",
      title: "Registered nurses: pay, outlook, education | Rolewise",
      picture: "/careers/registered-nurses/preview.png",
    },
    {
      path: PAIR,
      title: "Medical Office Administrator or Patient Service Specialist | Rolewise",
      picture: `${PAIR}/preview.png`,
    },
    { path: "/about/data", title: "Sources and methods | Rolewise", picture: "/preview.png" },
  ])
    test(path, async ({ page, baseURL }) => {
      await page.goto(path);
      const address = new URL(path, baseURL).href;
      await expect(page).toHaveTitle(title);
      expect(await meta(page, "description")).toMatch(/\w{3,}.*\.$/);
      expect(new URL((await canonicalOf(page)) ?? "").href).toBe(address);
      expect(new URL((await meta(page, "og:url")) ?? "").href).toBe(address);
      expect(await meta(page, "og:title")).toBe(title.replace(" | Rolewise", ""));
      expect(await meta(page, "og:site_name")).toBe("Rolewise");
      expect(await meta(page, "og:image")).toBe(new URL(picture, baseURL).href);
      expect(await meta(page, "og:image:alt")).toBeTruthy();
      expect(await meta(page, "twitter:card")).toBe("summary_large_image");
      expect(await meta(page, "twitter:image")).toBe(new URL(picture, baseURL).href);
      await expect(page.locator('meta[name="robots"]')).toHaveCount(0);
    });

  test("the preview of the reference pair names both salaries", async ({ page }) => {
    await page.goto(PAIR);
    expect(await meta(page, "og:image:alt")).toBe(
      "Medical Office Administrator: $34,252 a year on average. Patient Service Specialist: $33,563 a year on average.",
    );
  });
});

test.describe("structured data", () => {
  test("of a role state what is published of it", async ({ page, baseURL }) => {
    await page.goto("/careers/registered-nurses");
    const { Occupation, BreadcrumbList } = await dataOf(page);
    // OEWS May 2025, Registered Nurses.
    expect(Occupation?.estimatedSalary).toEqual({
      "@type": "MonetaryAmountDistribution",
      name: "base",
      currency: "USD",
      duration: "P1Y",
      percentile10: 68_940,
      percentile25: 80_330,
      median: 97_550,
      percentile75: 112_350,
      percentile90: 137_470,
    });
    expect(Occupation).toMatchObject({
      name: "Registered nurses",
      url: `${baseURL}/careers/registered-nurses`,
      educationRequirements: "Bachelor's degree",
    });
    expect(BreadcrumbList?.itemListElement).toHaveLength(4);
  });

  test("of a comparison say where it stands, of home how to search", async ({ page, baseURL }) => {
    await page.goto(PAIR);
    const { BreadcrumbList } = await dataOf(page);
    expect(BreadcrumbList?.itemListElement).toContainEqual({
      "@type": "ListItem",
      position: 3,
      name: "Medical Office Administrator or Patient Service Specialist",
      item: { "@id": `${baseURL}${PAIR}` },
    });
    await page.goto("/");
    const { WebSite } = await dataOf(page);
    expect(WebSite?.potentialAction).toMatchObject({ "@type": "SearchAction" });
  });
});

test.describe("pages that are not to be kept say so", () => {
  for (const path of [
    "/compare/actors-vs-registered-nurses",
    `${PAIR}/swapped`,
    "/search?q=nurse",
    "/compare?left=nurse&right=actor",
    "/careers/no-such-role",
  ])
    test(path, async ({ page }) => {
      await page.goto(path);
      expect(await meta(page, "robots")).toContain("noindex");
    });
});

test.describe("status codes", () => {
  for (const { path, status, to } of [
    { path: "/", status: 200 },
    { path: PAIR, status: 200 },
    { path: "/careers/registered-nurses", status: 200 },
    { path: "/nothing-here", status: 404 },
    { path: "/careers/no-such-role", status: 404 },
    { path: "/careers/no-such-role/pay", status: 404 },
    { path: "/careers/no-such-role/preview.png", status: 404 },
    { path: "/compare/actors-vs-no-such-role", status: 404 },
    { path: "/compare/actors-vs-no-such-role/preview.png", status: 404 },
    { path: "/compare/no-pair-at-all", status: 404 },
    { path: "/compare/actors-vs-dancers-vs-singers", status: 404 },
    { path: "/sitemap-no-such-part.xml", status: 404 },
    { path: "/careers/Registered-Nurses", status: 308, to: "/careers/registered-nurses" },
    { path: "/careers/registered-nurses/", status: 308, to: "/careers/registered-nurses" },
    { path: "/compare/dancers-vs-actors", status: 308, to: "/compare/actors-vs-dancers" },
    { path: "/compare/Actors-vs-Dancers", status: 308, to: "/compare/actors-vs-dancers" },
    { path: "/compare/actors-vs-actors", status: 308, to: "/careers/actors" },
    { path: "/api/trpc/role.bySlug?input=%7B%22slug%22%3A%22no-such-role%22%7D", status: 404 },
    { path: "/api/trpc/role.bySlug?input=%7B%7D", status: 400 },
  ])
    test(`${path} is ${status}`, async ({ request }) => {
      const got = await request.get(path, { maxRedirects: 0 });
      expect(got.status()).toBe(status);
      if (to) expect(got.headers().location).toBe(to);
    });

  test("HEAD is answered as GET is", async ({ request }) => {
    expect((await request.head(PAIR)).status()).toBe(200);
    expect((await request.head("/careers/no-such-role")).status()).toBe(404);
  });
});

test.describe("pictures", () => {
  for (const path of [
    "/preview.png",
    "/careers/registered-nurses/preview.png",
    "/careers/infantry/preview.png",
    `${PAIR}/preview.png`,
    "/compare/actors-vs-chief-executives/preview.png",
  ])
    test(`${path} is a PNG of 1200 by 630`, async ({ request }) => {
      const got = await request.get(path);
      expect(got.headers()["content-type"]).toBe("image/png");
      // The header of a PNG: eight bytes of signature, then the length, name, width and height.
      const bytes = await got.body();
      expect(bytes.toString("latin1", 1, 4)).toBe("PNG");
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
    });

  test("the icon is served", async ({ page, request }) => {
    await page.goto("/");
    for (const rel of ["icon", "apple-touch-icon"]) {
      const href = await page.locator(`link[rel="${rel}"]`).getAttribute("href");
      expect((await request.get(href ?? "")).headers()["content-type"]).toContain("image/");
    }
  });
});

test.describe("sitemaps", () => {
  const parser = new XMLParser();
  const read = async (request: APIRequestContext, address: string): Promise<string[]> => {
    const parsed = parser.parse(await (await request.get(address)).text());
    const entries: { loc: string }[] = parsed.sitemapindex?.sitemap ?? parsed.urlset.url;
    return entries.map(({ loc }) => loc);
  };

  test("lead from robots.txt to pages that stand at the very addresses they name", async ({
    page,
    request,
    baseURL,
  }) => {
    test.slow();
    const robots = await (await request.get("/robots.txt")).text();
    expect(robots).toContain(`Sitemap: ${baseURL}/sitemap.xml`);
    for (const sitemap of await read(request, "/sitemap.xml")) {
      for (const address of sample(await read(request, sitemap), 12)) {
        const answer = await request.get(address, { maxRedirects: 0 });
        expect(answer.status(), address).toBe(200);
        await page.goto(address);
        expect(new URL((await canonicalOf(page)) ?? "").href).toBe(new URL(address).href);
        await expect(page.locator('meta[name="robots"]')).toHaveCount(0);
      }
    }
  });
});

/** The first, the last and some in between. */
function sample<T>(all: T[], count: number): T[] {
  const step = Math.max(1, (all.length - 1) / (count - 1));
  const places = Array.from({ length: count }, (_, at) => Math.round(at * step));
  return all.filter((_, at) => places.includes(at));
}
