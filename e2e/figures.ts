import type { Locator, Page } from "@playwright/test";

/** What a place of the page says, source marks and their notes left out. */
export function textOf(place: Locator): Promise<string> {
  return place.evaluate((element) => {
    const copy = element.cloneNode(true) as Element;
    for (const mark of copy.querySelectorAll("button, [role=tooltip]")) mark.remove();
    // List items stand on lines of their own.
    for (const item of copy.querySelectorAll("li")) item.append(" ");
    return (copy.textContent ?? "").replace(/\s+/g, " ").trim();
  });
}

/** A figure of a role page. */
export const figureOf = (page: Page, id: string) =>
  textOf(page.locator(`[data-figure="${id}"] dd`).first());

/** Both sides of a figure in the section of a comparison that is headed so. */
export async function sidesOf(page: Page, heading: string, id: string): Promise<string[]> {
  const cells = page
    .getByRole("region", { name: heading, exact: true })
    .locator(`[data-figure="${id}"] td`);
  return Promise.all([textOf(cells.nth(0)), textOf(cells.nth(1))]);
}

/** The note that the source mark of a place refers to, wherever it stands on the page. */
export async function noteOf(place: Locator): Promise<Locator> {
  const id = await place.getByRole("button", { name: /^Source / }).getAttribute("aria-describedby");
  return place.page().locator(`[id="${id}"]`);
}
