import { test } from "@playwright/test";
import { expectNothingOfAxe, expectToFit } from "./looks";

/** A page of each kind. */
const PAGES = [
  "/about/api",
  "/about/data/changes",
  "/careers/lawyers/cite",
  "/compare/judges-magistrate-judges-and-magistrates-vs-lawyers/cite",
  "/compare/actors-vs-infantry/sheet",
  "/embed/judges-magistrate-judges-and-magistrates-vs-lawyers",
  "/embed/no-such-role-vs-bakers",
  "/",
  "/careers?field=legal",
  "/careers?style=empathy&place=48&prices=average&pay=60000&sort=jobs-desc",
  "/careers?place=new",
  "/careers/field/legal-occupations",
  "/careers/field/no-such-field",
  "/careers/registered-nurses",
  "/careers/actors/pay",
  "/compare/actors-vs-lawyers/pay",
  "/careers/infantry",
  "/careers/medical-office-administrator",
  "/compare",
  "/compare/medical-office-administrator-vs-patient-service-specialist",
  "/compare/nursing-assistants-vs-registered-nurses",
  "/compare/actors-vs-infantry",
  "/compare/actors-vs-lawyers/skills",
  "/compare/no-such-role-vs-bakers",
  "/compare?roles=lawyers,actors,dental-hygienists,registered-nurses",
  "/search?q=nurse",
  "/search?q=zzzz",
  "/jobs",
  "/jobs?role=bakers&q=zzzz&days=7",
  "/jobs?work=engineer&near=portland",
  "/jobs/no-such-posting",
  "/companies",
  "/companies/mayo-clinic",
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

const SIZES = [
  { width: 1280, height: 900 },
  { width: 390, height: 844 },
];

/** The narrowest that a page may be shown at (WCAG 1.4.10), and tablets. */
const OTHER_WIDTHS = [320, 800];

for (const path of PAGES)
  test(`${path} fits a desk and a phone, and axe finds nothing`, async ({ page }) => {
    await page.goto(path);
    for (const size of SIZES) {
      await page.setViewportSize(size);
      await expectToFit(page);
      await expectNothingOfAxe(page);
    }
    for (const width of OTHER_WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      await expectToFit(page);
    }
  });
