import { expect, test } from "@playwright/test";

/** What is no text in UTF-8, or holds NUL. */
const BROKEN = ["%", "%2", "%zz", "%00", "%ff", "%c0%ae", "%ED%A0%80", "%E0%A4%A"];
const FOLDERS = [
  "/",
  "/careers/",
  "/compare/",
  "/companies/",
  "/jobs/",
  "/shared/",
  "/_next/static/",
];

for (const folder of [...FOLDERS, "/api/", "/api/trpc/", "/api/auth/", "/sitemap-"])
  test(`what is no text after ${folder} leads to the page that says so`, async ({ request }) => {
    for (const broken of [...BROKEN, `${"a".repeat(9_000)}%`]) {
      const answer = await request.get(`${folder}${broken}`);
      expect([broken, answer.status()]).toEqual([broken, 404]);
      expect(answer.headers()["content-type"]).toContain("text/html");
      expect(await answer.text()).toContain("</h1>");
    }
  });

test("a query that is no text does no harm", async ({ request }) => {
  for (const path of [
    "/careers?q=",
    "/search?q=",
    "/jobs?q=",
    "/compare?left=",
    "/careers/actors?a=",
  ])
    for (const broken of BROKEN)
      expect((await request.get(`${path}${broken}`)).status(), path + broken).toBe(200);
  const input = await request.get("/api/trpc/role.search?input=%");
  expect(input.status()).toBe(400);
});

test("more calls than a request may hold are refused with how many those are", async ({
  request,
}) => {
  const calls = Array(500).fill("role.search").join(",");
  const answer = await request.get(`/api/trpc/${calls}?batch=1&input={}`);
  expect(answer.status()).toBe(400);
  expect((await answer.json()).error).toContain("at most 20 calls, and this one 500");
});
