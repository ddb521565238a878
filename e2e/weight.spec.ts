import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { type APIRequestContext, expect, test } from "@playwright/test";
import { randomPairs } from "./occupations";

const HTML_BYTES = 25_000;
/** Of a comparison before it is compressed: what a phone has to parse, and a server to keep. */
const PARSED_BYTES = 80_000;
const SCRIPT_BYTES = 30_000;
const PAIRS = [
  ["medical-office-administrator", "patient-service-specialist"],
  ...randomPairs(10),
].map((pair) => `/compare/${pair.join("-vs-")}`);

/** Scripts that Next brings with it, whatever a page has. */
const { rootMainFiles }: { rootMainFiles: string[] } = JSON.parse(
  readFileSync(".next/build-manifest.json", "utf-8"),
);

async function bodyOf(request: APIRequestContext, path: string): Promise<Buffer> {
  const answer = await request.get(path);
  expect(answer.ok()).toBe(true);
  return answer.body();
}

const compressedBytes = async (request: APIRequestContext, path: string) =>
  gzipSync(await bodyOf(request, path)).length;

const OTHERS = [
  "/careers/registered-nurses",
  "/careers/acute-care-nurses",
  "/careers",
  "/careers?place=06&prices=average",
  "/careers/field/legal-occupations",
];

for (const path of [...PAIRS, ...OTHERS])
  test(`${path} is light`, async ({ request }) => {
    expect(await compressedBytes(request, path)).toBeLessThan(HTML_BYTES);
  });

for (const path of PAIRS)
  test(`${path} says nothing over and over`, async ({ request }) => {
    expect((await bodyOf(request, path)).length).toBeLessThan(PARSED_BYTES);
  });

for (const path of ["/careers/registered-nurses", PAIRS[0] as string])
  test(`${path} brings few scripts of ours, nothing from elsewhere and no other page`, async ({
    page,
    request,
    baseURL,
  }) => {
    const loaded: string[] = [];
    page.on("request", (one) => loaded.push(one.url()));
    await page.goto(path, { waitUntil: "networkidle" });
    expect(loaded.filter((url) => !url.startsWith(`${baseURL}/`))).toEqual([]);
    // So the router asks for one.
    expect(loaded.filter((url) => new URL(url).searchParams.has("_rsc"))).toEqual([]);

    const ours = loaded
      .map((url) => new URL(url).pathname)
      .filter((file) => file.endsWith(".js"))
      .filter((file) => !rootMainFiles.some((framework) => file.endsWith(framework)));
    const sizes = await Promise.all(ours.map((file) => compressedBytes(request, file)));
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(SCRIPT_BYTES);
  });
