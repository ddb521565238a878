import { expect, test } from "@playwright/test";

/** The picture of the README; it is part of the repository, so that only who asks for it renews it. */
test("the README's picture can be made", async ({ page }) => {
  // A font that comes late is for the next page (app/layout.tsx).
  for (const _ of ["the font comes", "it is there"])
    await page.goto("/compare/nursing-assistants-vs-registered-nurses", {
      waitUntil: "networkidle",
    });
  await page.evaluate(() => document.fonts.ready);
  const renew = process.env.README_SCREENSHOT === "1";
  const path = renew ? "public/screenshot.png" : "test-results/screenshot.png";
  const picture = await page.screenshot({ path });
  expect(picture.subarray(1, 4).toString()).toBe("PNG");
});
