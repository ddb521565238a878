import { expect, type Page, test } from "@playwright/test";
import { expectNothingOfAxe, expectToFit } from "./looks";
import { PHONE } from "./phone";

const PAIR = "/compare/lawyers-vs-registered-nurses";
const TO_LAW = `${PAIR}/move?from=registered-nurses`;

const main = (page: Page) => page.getByRole("main");
const sums = (page: Page) => page.getByRole("img", { name: /^Earnings added up/ });
const addUp = (page: Page) => page.getByRole("button", { name: "Add up" });
const tuition = (page: Page) => page.getByLabel(/^Tuition/);

/** Four years of 20,000 to pay; 102,990 to 159,670 in no time: 6 x 159,670 - 80,000. */
const WITHOUT_RAMP = "staying $975,500, moving $878,020.";

for (const javaScriptEnabled of [true, false])
  test.describe(`with JavaScript ${javaScriptEnabled ? "on" : "off"}`, () => {
    test.use({ javaScriptEnabled });

    test("what is assumed is changed, and kept in the address", async ({ page }) => {
      await page.goto(TO_LAW);
      await expect(page.getByLabel("Years out of work before")).toHaveValue("4");
      await expect(sums(page)).toHaveAccessibleName(/staying \$975,500, moving \$787,980\./);
      await tuition(page).fill("$20,000");
      await page.getByLabel("Years in the new work until the median").fill("0");
      await addUp(page).click();
      await expect(page).toHaveURL(/from=registered-nurses&.*tuition=%2420%2C000&ramp=0/);
      await expect(sums(page)).toHaveAccessibleName(new RegExp(WITHOUT_RAMP.replace(/\$/g, "\\$")));
      await expect(sums(page)).toHaveAccessibleName(/Moving first goes down to -\$80,000\.$/);
      await page.reload();
      await expect(tuition(page)).toHaveValue("$20,000");
      await page.getByRole("link", { name: "Start over" }).click();
      await expect(tuition(page)).toHaveValue("0");
    });

    test("pay is that of a place", async ({ page }) => {
      await page.goto(`${PAIR}/move?area=48`);
      await expect(main(page)).toContainText("In Texas moving does not pay back within ten years");
      await expect(main(page)).toContainText("comes to their median, $95,970");
      await page.getByRole("link", { name: /^The way back/ }).click();
      await expect(page).toHaveURL(/from=registered-nurses&area=Texas$/);
      await expect(page.getByLabel("State or area")).toHaveValue("Texas");
    });
  });

test("what is wrong is said beside its field, and stays as typed", async ({ page }) => {
  await page.goto(`${TO_LAW}&out=many&grow=99&area=portland`);
  const out = page.getByLabel("Years out of work before");
  await expect(out).toHaveValue("many");
  await expect(out).toHaveAttribute("aria-invalid", "true");
  await expect(out).toHaveAccessibleDescription(
    /^“many” is not a whole number of years from 0 to 10\. The sums take 4\./,
  );
  await expect(page.getByRole("status").filter({ hasText: "3 fields" })).toBeVisible();
  await expect(sums(page)).toHaveAccessibleName(/moving \$787,980\./);
  await expectNothingOfAxe(page);
  // The plain field, and the one that suggests once it has the focus.
  for (const role of ["searchbox", "combobox"] as const) {
    const place = page.getByRole(role, { name: "State or area" });
    await expect(place).toHaveAttribute("aria-invalid", "true");
    await expect(place).toHaveAccessibleDescription(
      /^“portland” may be Portland-South Portland, ME;.* Empty: the whole country\.$/,
    );
    await place.focus();
  }
});

test("the form is filled and sent with the keyboard", async ({ page }) => {
  await page.goto(TO_LAW, { waitUntil: "networkidle" });
  await page.getByLabel("Years out of work before").focus();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type("0");
  await page.keyboard.press("Tab");
  await expect(tuition(page)).toBeFocused();
  await page.keyboard.press("Enter");
  // 628,310 in the five years of the ramp, then five of 159,670.
  await expect(sums(page)).toHaveAccessibleName(/moving \$1,426,660\./);
  await expect(main(page)).toContainText("moving is never behind");
});

test("a long move has steps, each of which leads to its comparison", async ({ page }) => {
  await page.goto(`${PAIR}/move`);
  const steps = page.getByRole("region", { name: "How far it is" }).getByRole("listitem");
  const count = await steps.count();
  expect(count).toBeGreaterThan(1);
  expect(count).toBeLessThanOrEqual(3);
  await steps.first().getByRole("link").click();
  await expect(page).toHaveURL(/\/compare\/[a-z-]+-vs-[a-z-]+$/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Lawyers");
});

test("pay that is missing is said, and one's own can stand for it", async ({ page }) => {
  await page.goto("/compare/actors-vs-software-developers/move");
  await expect(main(page)).toContainText("There is no yearly median of Actors to add up.");
  await expect(sums(page)).toHaveCount(0);
  await page.getByLabel("What you earn now, dollars a year").fill("40,000");
  await addUp(page).click();
  await expect(sums(page)).toHaveAccessibleName(/staying \$400,000,/);
});

test("the comparison leads to the move, and the move back", async ({ page }) => {
  await page.goto(PAIR);
  const part = page.getByRole("region", { name: "The move", exact: true });
  await expect(part).toContainText(
    "Registered nurses typically start with a bachelor's degree, Lawyers with a doctoral or professional degree: two levels lower.",
  );
  await part.getByRole("link").click();
  await expect(page).toHaveURL(/\/move$/);
  await page.getByRole("link", { name: "The whole comparison" }).click();
  await expect(page).toHaveURL(PAIR);
});

test("an address in another order keeps what it assumes", async ({ page }) => {
  await page.goto("/compare/registered-nurses-vs-lawyers/move?from=registered-nurses&out=3");
  await expect(page).toHaveURL(`${TO_LAW}&out=3`);
  await page.goto(`${PAIR}/move?from=cooks`);
  await expect(page.getByRole("status")).toContainText("“cooks” is neither of the two roles");
});

test("it fits a phone and is without fault", PHONE, async ({ page }) => {
  await page.goto(`${TO_LAW}&tuition=30000`);
  await page.getByText("The sums by year").first().click();
  await expectToFit(page);
  await expectNothingOfAxe(page);
});
