import { expect, type Page, test } from "@playwright/test";
import { textOf } from "./figures";

const NURSES = "/compare/nursing-assistants-vs-registered-nurses";

const start = (page: Page) => page.getByLabel("One line of work");
const other = (page: Page) => page.getByLabel("The other");
const examples = (page: Page) =>
  page.getByRole("region", { name: "Or begin with an example" }).getByRole("link");

/** The role page of registered nurses stands open, and asks at once whom to compare them with. */
async function expectNursesToCompare(page: Page) {
  await expect(page).toHaveURL(/\/careers\/registered-nurses$/);
  const box = page.getByRole("main").locator("input[name=right]").first();
  await expect(box).toHaveAccessibleName("Compare Registered nurses with");
  await expect(box).toBeInViewport({ ratio: 1 });
  return box;
}

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test("the start and three examples stand on the first screen", async ({ page }) => {
    await page.goto("/");
    await expect(start(page)).toBeInViewport({ ratio: 1 });
    await expect(page.getByRole("button", { name: "Compare" })).toBeInViewport({ ratio: 1 });
    await expect(examples(page)).toHaveCount(3);
    for (const example of await examples(page).all())
      await expect(example).toBeInViewport({ ratio: 1 });
  });

  test("one role and Enter lead to it, a second one there to the comparison", async ({ page }) => {
    await page.goto("/");
    await start(page).pressSequentially("registered nurses");
    await expect(page.getByRole("option", { name: "Registered nurses" }).first()).toBeVisible();
    await page.keyboard.press("Enter");
    await (await expectNursesToCompare(page)).fill("Nursing Assistants");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(new RegExp(`${NURSES}/swapped$`));
  });
});

for (const javaScriptEnabled of [true, false])
  test.describe(`with JavaScript ${javaScriptEnabled ? "on" : "off"}`, () => {
    test.use({ javaScriptEnabled });

    test("one role leads to it, whichever box it stands in", async ({ page }) => {
      for (const box of [start, other]) {
        await page.goto("/");
        await box(page).fill("Registered Nurses");
        await box(page).press("Enter");
        await expectNursesToCompare(page);
      }
    });

    test("one that means several is asked about first", async ({ page }) => {
      await page.goto("/");
      await start(page).fill("nurse");
      await start(page).press("Enter");
      await expect(page.getByRole("heading", { name: "Which “nurse”?" })).toBeVisible();
      await page.getByRole("link", { name: "Registered nurses", exact: true }).click();
      await expectNursesToCompare(page);
    });

    test("two lead to their comparison", async ({ page }) => {
      await page.goto("/");
      await start(page).fill("Nursing Assistants");
      await other(page).fill("Registered Nurses");
      await other(page).press("Enter");
      await expect(page).toHaveURL(new RegExp(`${NURSES}$`));
    });

    test("an example leads to its comparison", async ({ page }) => {
      await page.goto("/");
      const name = await textOf(examples(page).first());
      await examples(page).first().click();
      const heading = page.getByRole("heading", { level: 1 });
      for (const title of name.split(" or ")) await expect(heading).toContainText(title);
    });
  });

test("each box says what it is for", async ({ page }) => {
  await page.goto("/");
  const boxes = page.getByRole("searchbox");
  await expect(boxes).toHaveCount(2);
  const hints = await boxes.evaluateAll((all) => all.map((box) => box.getAttribute("placeholder")));
  expect(hints).toEqual(["First job title", "Second job title"]);
  // Kept where the suggestions take the field over.
  await start(page).focus();
  await expect(page.getByRole("combobox")).toHaveAttribute("placeholder", "First job title");
});

test("the picture is of its comparison, and names the source", async ({ page }) => {
  await page.goto("/");
  const answer = page.getByRole("region", { name: / or .*\?$/ });
  const said = await textOf(answer.locator("p").nth(1));
  expect(said).toMatch(/clearly earn more: \$[\d,]+ a year on average.* of 100 cases\.$/);
  const drawn = await answer.getByRole("img").getAttribute("aria-label");
  await expect(answer).toContainText("Occupational Employment and Wage Statistics, May 20");
  await answer.getByRole("link", { name: "The whole comparison" }).click();
  await expect(page.getByRole("article")).toContainText(said);
  expect(await page.getByRole("img").first().getAttribute("aria-label")).toBe(drawn);
});
