import { expect, type Page, test } from "@playwright/test";
import { noteOf, textOf } from "./figures";
import { expectNothingOfAxe } from "./looks";
import { PHONE } from "./phone";

const NURSES = "/compare/nursing-assistants-vs-registered-nurses";
const SURVEY = "Occupational Employment and Wage Statistics, May 2025";

const cellOf = (page: Page, figure: string) => page.locator(`[data-figure="${figure}"] td`).first();

test("a source shows while its mark or the note is pointed at", async ({ page }) => {
  await page.goto(NURSES, { waitUntil: "networkidle" });
  const cell = cellOf(page, "salary.yearly");
  const note = await noteOf(cell);
  await expect(note).toBeHidden();
  await cell.getByRole("button").hover();
  await expect(note).toBeVisible();
  await expect(note).toContainText(SURVEY);
  // A press on what pointing has opened leaves it open.
  await cell.getByRole("button").click();
  await expect(note).toBeVisible();
  await note.hover();
  await expect(note).toBeVisible();
  await cell.getByRole("button").blur();
  await page.mouse.move(0, 0);
  await expect(note).toBeHidden();
});

test("a note that figures share opens beside the mark that is pointed at", async ({ page }) => {
  await page.goto(NURSES, { waitUntil: "networkidle" });
  const note = await noteOf(cellOf(page, "salary.yearly"));
  const marks = page.locator(`[aria-describedby="${await note.getAttribute("id")}"]`);
  for (const mark of [marks.nth(0), marks.nth(1)]) {
    await mark.evaluate((element) => element.scrollIntoView({ block: "center" }));
    await mark.hover();
    await expect(note).toBeVisible();
    const [below, above] = [await note.boundingBox(), await mark.boundingBox()];
    expect(below?.y).toBeCloseTo((above?.y ?? 0) + (above?.height ?? 0), 0);
  }
});

test("a source shows while its mark has the focus, until Escape", async ({ page }) => {
  await page.goto(NURSES, { waitUntil: "networkidle" });
  const [cell, next] = [cellOf(page, "salary.yearly"), cellOf(page, "outlook.growth")];
  const note = await noteOf(cell);
  await cell.getByRole("button").focus();
  await expect(note).toBeVisible();
  await expect(cell.getByRole("button")).toHaveAccessibleDescription(await textOf(note));
  await page.keyboard.press("Escape");
  await expect(note).toBeHidden();
  await expect(cell.getByRole("button")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(note).toBeVisible();
  await next.getByRole("button").focus();
  await expect(note).toBeHidden();
  await expect(await noteOf(next)).toBeVisible();
});

test(
  "a source shows when its mark is tapped, and goes at a tap elsewhere",
  PHONE,
  async ({ page, hasTouch }) => {
    test.skip(!hasTouch, "for a screen that is touched");
    await page.goto(NURSES, { waitUntil: "networkidle" });
    const cell = cellOf(page, "salary.yearly");
    const note = await noteOf(cell);
    await cell.getByRole("button").tap();
    await expect(note).toBeVisible();
    await expect(note).toBeInViewport({ ratio: 1 });
    await page.getByRole("heading", { level: 1 }).tap();
    await expect(note).toBeHidden();
  },
);

test("a missing figure says why, and paper says it too", async ({ page }) => {
  await page.goto(NURSES, { waitUntil: "networkidle" });
  const cell = cellOf(page, "work.satisfaction");
  const note = await noteOf(cell);
  expect(await textOf(cell)).toBe("-");
  await cell.getByRole("button").focus();
  await expect(note).toContainText("has no group as specific as this occupation");
  await cell.getByRole("button").blur();
  await expect(note).toBeHidden();
  await page.emulateMedia({ media: "print" });
  await expect(note).toBeVisible();
  await expect(cell.getByRole("button")).toBeHidden();
  await expect(await noteOf(cellOf(page, "salary.yearly"))).toBeHidden();
});

test("paper has open what a screen folds away", async ({ page }) => {
  await page.goto(`${NURSES}/pay/years`);
  const years = page.getByRole("table", { name: "The median of each year" });
  await expect(years).toBeHidden();
  await page.emulateMedia({ media: "print" });
  await expect(years).toBeVisible();
});

test("no accessibility rule is broken while a note is open", PHONE, async ({ page }) => {
  await page.goto(NURSES, { waitUntil: "networkidle" });
  const cell = cellOf(page, "salary.yearly");
  await cell.getByRole("button").focus();
  await expect(await noteOf(cell)).toBeVisible();
  await expectNothingOfAxe(page);
});

test.describe("with JavaScript off", () => {
  test.use({ javaScriptEnabled: false });

  test("a press shows a source and another closes it", async ({ page }) => {
    await page.goto(NURSES);
    const cell = cellOf(page, "salary.yearly");
    const note = await noteOf(cell);
    await cell.getByRole("button").focus();
    await page.keyboard.press("Enter");
    await expect(note).toBeVisible();
    await expect(note).toContainText(SURVEY);
    await cell.getByRole("button").click();
    await expect(note).toBeHidden();
  });
});
