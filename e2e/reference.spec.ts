import { expect, test } from "@playwright/test";
import { sidesOf, textOf } from "./figures";
import { PHONE } from "./phone";

/** The page that the project was asked for: its figures as they were given. */
const ADDRESS = "/compare/medical-office-administrator-vs-patient-service-specialist";

const FIGURES: [section: string, id: string, left: string, right: string][] = [
  ["At a glance", "salary.yearly", "$34,252", "$33,563"],
  ["At a glance", "salary.hourly", "$16.47", "$16.14"],
  ["At a glance", "outlook.growth", "-8%", "-4%"],
  ["At a glance", "outlook.jobs", "179,503", "105,915"],
  ["At a glance", "work.satisfaction", "-", "-"],
  ["At a glance", "education.degree", "Bachelor's Degree, 31%", "Bachelor's Degree, 36%"],
  ["At a glance", "people.age", "49", "40"],
  ["At a glance", "preparation.experience", "2", "4"],
  ["Salary", "salary.yearly", "$34,252", "$33,563"],
  ["Salary", "salary.range", "$27,000 to $41,000", "$27,000 to $40,000"],
  ["Salary", "salary.bestCity", "Anchorage, AK", "Springfield, MA"],
  ["Salary", "salary.bestState", "Alaska", "Massachusetts"],
  ["Salary", "salary.bestCompany", "University of California, Berkeley", "Virginia Eye Institute"],
  ["Salary", "salary.bestIndustry", "Health Care", "Health Care"],
  ["Education", "education.degree", "Bachelor's Degree, 31%", "Bachelor's Degree, 36%"],
  ["Education", "education.major", "Health Care Administration", "Business"],
  ["Education", "education.college", "-", "University of Pennsylvania"],
  ["Demographics", "people.age", "49", "40"],
  ["Demographics", "people.gender", "Male 9.4%, Female 90.6%", "Male 12.5%, Female 87.5%"],
  [
    "Demographics",
    "people.race",
    "Black or African American 9.6% Unknown 3.8% Hispanic or Latino 12.0% Asian 3.8% White 70.6% American Indian and Alaska Native 0.4%",
    "Black or African American 12.0% Unknown 5.1% Hispanic or Latino 21.9% Asian 6.4% White 54.0% American Indian and Alaska Native 0.6%",
  ],
  ["Demographics", "people.lgbt", "9%", "7%"],
];

test("the reference pair shows every figure that was asked for", PHONE, async ({ page }) => {
  await page.goto(ADDRESS);
  for (const [section, id, left, right] of FIGURES)
    expect.soft(await sidesOf(page, section, id), `${section}: ${id}`).toEqual([left, right]);
});

test("its opening answers first, and says how sure it is", async ({ page }) => {
  await page.goto(ADDRESS);
  expect(await textOf(page.locator("h1 + p"))).toBe(
    "A Medical Office Administrator earns more on paper: $34,252 a year on average, $689 above the $33,563 of a Patient Service Specialist. How often one earns more cannot be told: their source lacks percentiles of pay.",
  );
  await expect(page.locator("#how-sure")).toContainText(
    "whether the averages really differ cannot be told: no margin of error is published of either.",
  );
});

test("what it takes and what matters stands right below", async ({ page }) => {
  await page.goto(ADDRESS);
  const preparing = await textOf(page.locator("p", { hasText: "Preparation typically takes" }));
  for (const said of [
    "1-2 years for a Medical Office Administrator and 2-4 years for a Patient Service Specialist",
    "patients, patient care, and customer service",
    "patients, patient service, and physical therapy",
  ])
    expect.soft(preparing).toContain(said);
});

test("its parts stand in the order of what decides", PHONE, async ({ page }) => {
  await page.goto(ADDRESS);
  const headings = await page.getByRole("heading", { level: 2 }).allTextContents();
  const asked = [
    "At a glance",
    "Salary",
    "Will it last?",
    "What carries over, what to learn",
    "Education",
    "What each does",
    "Demographics",
  ];
  expect(headings.filter((heading) => asked.includes(heading))).toEqual(asked);
});

test("it names its source for every figure", async ({ page }) => {
  await page.goto(ADDRESS);
  const cells = page.locator("[data-figure] td");
  const without = await cells
    .filter({ hasNot: page.getByRole("button", { name: /^Source / }) })
    .count();
  expect(await cells.count()).toBeGreaterThan(40);
  expect(without).toBe(0);
  await expect(page.getByRole("region", { name: "Sources" })).toContainText(
    "reference page, no year stated",
  );
});

test.describe("with JavaScript off", () => {
  test.use({ javaScriptEnabled: false });

  test("the page is complete", async ({ page }) => {
    await page.goto(ADDRESS);
    for (const [section, id, left, right] of FIGURES)
      expect.soft(await sidesOf(page, section, id), `${section}: ${id}`).toEqual([left, right]);
    await expect(page.locator("figure svg")).toBeVisible();
  });
});
