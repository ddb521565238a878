import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";

/** A page of each kind. */
const PAGES = [
  "/",
  "/careers/registered-nurses",
  "/careers/registered-nurses/pay",
  "/careers/infantry",
  "/careers/medical-office-administrator",
  "/compare",
  "/compare/medical-office-administrator-vs-patient-service-specialist",
  "/compare/nursing-assistants-vs-registered-nurses",
  "/compare/actors-vs-infantry",
  "/compare/no-such-role-vs-bakers",
  "/search?q=nurse",
  "/search?q=zzzz",
  "/jobs",
  "/companies",
  "/about/data",
  "/sign-in",
  "/sign-in?problem=wrong",
  "/sign-in/sent",
  "/sign-up",
  "/forgotten-password",
  "/link",
  "/no-such-page",
];

for (const path of PAGES)
  test(`${path} fits, and axe finds nothing in light or dark`, async ({ page }) => {
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      const { violations } = await new AxeBuilder({ page }).analyze();
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
      expect.soft(found, colorScheme).toEqual([]);
    }
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, "scrolls sideways").toBe(0);
  });
