import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { type APIRequestContext, expect, type Page, test } from "@playwright/test";
import { call, withList } from "./lists";

const PAIR = "judges-magistrate-judges-and-magistrates-vs-lawyers";
/** Long names, missing wages, a near pair, the reference pair, one with a wider occupation's figures. */
const PAIRS = [
  "grinding-lapping-polishing-and-buffing-machine-tool-setters-operators-and-tenders-metal-and-plastic-vs-low-vision-therapists-orientation-and-mobility-specialists-and-vision-rehabilitation-therapists",
  "actors-vs-infantry",
  "nursing-assistants-vs-registered-nurses",
  "medical-office-administrator-vs-patient-service-specialist",
  "rail-track-laying-and-maintenance-equipment-operators-vs-search-marketing-strategists",
];
const PAPERS = ["A4", "Letter"] as const;

/** How many pages a PDF has; Chromium writes each as an object of its own. */
async function pagesOnPaper(page: Page, format: (typeof PAPERS)[number]): Promise<number> {
  const pdf = await page.pdf({ format });
  return pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

for (const pair of PAIRS)
  test(`the sheet of ${pair} is one page, with what is typed on it`, async ({ page }) => {
    await page.goto(`/compare/${pair}/sheet`);
    await expect(page.locator(".sheet-figures tbody tr")).toHaveCount(10);
    await expect(page.locator(".sheet-sources")).toContainText(/Data release \d{4}\.\d\d\.\d+/);
    await expect(page.locator(".sheet-sources")).toContainText(`/compare/${pair}`);
    for (const paper of PAPERS) expect(await pagesOnPaper(page, paper), paper).toBe(1);
    await page.getByLabel("Note").fill("Ask about night shifts. ".repeat(20));
    for (const paper of PAPERS) expect(await pagesOnPaper(page, paper), paper).toBe(1);
  });

test("a comparison leads to its sheet, which shows paper nothing of the site", async ({ page }) => {
  await page.goto(`/compare/${PAIR}`);
  await page.getByRole("link", { name: "print one page" }).click();
  await expect(page.getByRole("button", { name: "Print" })).toBeVisible();
  await page.emulateMedia({ media: "print" });
  for (const hidden of [
    page.getByRole("button", { name: "Print" }),
    page.getByRole("banner"),
    page.getByText("Public figures, most of them US federal statistics"),
  ])
    await expect(hidden).toBeHidden();
});

test.describe("on a page of another site", () => {
  let host: Server;
  test.beforeAll(async () => {
    host = createServer((request, response) => {
      const shown = new URL(request.url ?? "/", "http://host").searchParams.get("show") ?? "";
      response.setHeader("Content-Type", "text/html");
      response.end(`<iframe src="${shown}" width="640" height="860"></iframe>`);
    });
    await new Promise<void>((listening) => host.listen(0, "127.0.0.1", listening));
  });
  test.afterAll(() => void host.close());

  const show = (page: Page, address: string) =>
    page.goto(
      `http://127.0.0.1:${(host.address() as AddressInfo).port}/?show=${encodeURIComponent(address)}`,
    );

  test("the code that the citing page gives shows the comparison, without a script", async ({
    page,
    baseURL,
  }) => {
    await page.goto(`/compare/${PAIR}/cite`);
    const code = (await page.locator("section:has(#embed) pre").textContent()) ?? "";
    expect(code).toMatch(/^<iframe src="[^"]+\/embed\/[^"]+" title="[^"]+" .*loading="lazy"/);
    await show(page, `${baseURL}/embed/${PAIR}`);
    const frame = page.frameLocator("iframe");
    await expect(frame.getByRole("heading", { level: 1 })).toContainText("Lawyers");
    await expect(frame.locator('[data-figure="salary.yearly"]')).toContainText("$185,840");
    await expect(frame.locator(".sheet-sources")).toContainText("May 2025");
    await expect(frame.locator(".sheet-sources")).toContainText(/Data release \d{4}/);
    await expect(frame.locator("script")).toHaveCount(0);
    await expect(frame.locator("header, a[href^='#']:visible")).toHaveCount(0);
    // No part of it is cut off in the room that the code gives it.
    const scrolls = await frame
      .locator("html")
      .evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
    expect(scrolls).toBe(0);
  });

  test("a comparison that is not there says so in the frame", async ({ page, baseURL }) => {
    await show(page, `${baseURL}/embed/no-such-role-vs-bakers`);
    await expect(page.frameLocator("iframe").getByRole("heading")).toContainText("not known");
  });

  for (const path of [`/compare/${PAIR}`, `/compare/${PAIR}/sheet`, "/", "/sign-in"])
    test(`${path} is not shown in a frame`, async ({ page, baseURL }) => {
      const refused = page.waitForEvent("console", (message) =>
        message.text().includes("frame-ancestors 'none'"),
      );
      await show(page, `${baseURL}${path}`);
      await refused;
    });
});

test("only what is to be framed may be", async ({ request }) => {
  const answer = await request.get(`/embed/${PAIR}`);
  expect(answer.headers()["content-security-policy"]).toContain("frame-ancestors *");
  expect(answer.headers()).not.toHaveProperty("x-frame-options");
  expect((await answer.body()).length).toBeLessThan(12_000);
  expect((await request.get("/embed/no-such-role-vs-bakers")).status()).toBe(404);
  const other = await request.get("/embed");
  expect(other.headers()["x-frame-options"]).toBe("DENY");
});

async function expectPicture(request: APIRequestContext, path: string, type: string) {
  const answer = await request.get(path);
  expect([path, answer.status()]).toEqual([path, 200]);
  const { etag = "", ...headers } = answer.headers();
  expect(headers).toMatchObject({ "content-type": type, "access-control-allow-origin": "*" });
  const again = await request.get(path, { headers: { "If-None-Match": etag } });
  expect(again.status()).toBe(304);
  return answer;
}

test("charts come as SVG that holds names and sources, and as PNG", async ({ page, request }) => {
  await page.goto(`/compare/${PAIR}/cite`);
  const links = page.locator("section:has(#pictures) a");
  await expect(links).toHaveCount(6);
  for (const link of await links.all()) {
    const path = (await link.getAttribute("href")) ?? "";
    if (path.endsWith(".png")) {
      const png = await (await expectPicture(request, path, "image/png")).body();
      expect(png.subarray(1, 4).toString()).toBe("PNG");
      continue;
    }
    const svg = await (await expectPicture(request, path, "image/svg+xml; charset=utf-8")).text();
    for (const text of ["Lawyers", "Judges", "Wage Statistics", "May 2025", "data release"])
      expect(svg).toContain(text);
  }
  const none = await request.get("/compare/actors-vs-infantry/pictures/spreads.svg");
  expect(none.status()).toBe(404);
  const role = "/careers/lawyers/pictures/ranges.svg";
  expect(
    await (await expectPicture(request, role, "image/svg+xml; charset=utf-8")).text(),
  ).toContain("average $185,840");
});

test("the sheet of a pair on one's list has its note, however long, and is one page", async ({
  page,
  context,
  baseURL,
}) => {
  const { person, listId, pairIds } = await withList(context, baseURL, PAIR);
  const [pairId = ""] = pairIds;
  const note = "Ask the court about hours. ".repeat(74).trim();
  expect(note.length).toBeGreaterThan(1_990);
  await call(baseURL as string, person, "setNote", { listId, pairId, version: 1, note });
  await page.goto(`/shortlists/${listId}`);
  await page.getByRole("link", { name: /^Print one page/ }).click();
  // The list has a field of that name too.
  await expect(page.locator(".sheet").getByLabel("Note")).toHaveValue(note);
  for (const paper of PAPERS) expect(await pagesOnPaper(page, paper), paper).toBe(1);
  await page.goto(`/shortlists/${listId}/sheet/${listId}`);
  await expect(page.locator(".sheet")).toHaveCount(0);
});
