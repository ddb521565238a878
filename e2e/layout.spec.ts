import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";

/** A page of each kind. */
const PAGES = [
  "/",
  "/careers?field=legal",
  "/careers/field/legal-occupations",
  "/careers/field/no-such-field",
  "/careers/registered-nurses",
  "/careers/actors/pay",
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
  "/shortlists",
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
    await page.emulateMedia({ colorScheme: "light" });
    await page.goto(path);
    expect.soft(await violationsOf(new AxeBuilder({ page })), "light").toEqual([]);
    // Of the rules only that of contrast sees colours.
    await page.emulateMedia({ colorScheme: "dark" });
    const contrast = new AxeBuilder({ page }).withRules(["color-contrast"]);
    expect.soft(await violationsOf(contrast), "dark").toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, "scrolls sideways").toBe(0);
  });

async function violationsOf(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
