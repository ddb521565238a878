import { expect, test } from "@playwright/test";
import { answers, COOKS, call, LAW, NURSES, open, pairTitles, withList } from "./lists";
import { makePerson, query, signIn } from "./people";
import { PHONE } from "./phone";

/** The left roles of a list in the database, in their order. */
async function orderOf(listId: string): Promise<string[]> {
  const rows = await query<{ left_slug: string }>(
    "SELECT left_slug FROM shortlist_pairs WHERE list_id = $1 ORDER BY position",
    [listId],
  );
  return rows.map(({ left_slug }) => left_slug);
}

test(
  "orders by keyboard and says where each pair went",
  PHONE,
  async ({ page, context, baseURL }) => {
    const { listId } = await withList(context, baseURL, COOKS, LAW);
    await open(page, `/shortlists/${listId}`);
    await page.getByRole("button", { name: /^Move down: Chefs/ }).focus();
    await page.keyboard.press("Enter");
    await expect(page.getByText(/^Chefs and head cooks or .*: now 2 of 2\.$/)).toBeAttached();
    await expect(pairTitles(page)).toHaveText([/Lawyers/, /Chefs/]);
    await expect.poll(() => orderOf(listId)).toEqual(["lawyers", "chefs-and-head-cooks"]);
  },
);

test("orders by dragging", PHONE, async ({ page, context, baseURL }) => {
  const { listId } = await withList(context, baseURL, COOKS, LAW);
  await open(page, `/shortlists/${listId}`);
  const handle = page.getByRole("button", { name: /^Drag: Lawyers/ });
  await handle.scrollIntoViewIfNeeded();
  const from = await handle.boundingBox();
  const to = await page.getByRole("button", { name: /^Drag: Chefs/ }).boundingBox();
  if (!from || !to) throw new Error("No handle to drag by.");
  const middle = { x: from.x + from.width / 2, y: from.y + from.height / 2 };
  await page.mouse.move(middle.x, middle.y);
  await page.mouse.down();
  await page.mouse.move(middle.x, middle.y - 30, { steps: 5 });
  await page.mouse.move(to.x + to.width / 2, to.y - 20, { steps: 20 });
  await page.mouse.up();
  await expect(pairTitles(page)).toHaveText([/Lawyers/, /Chefs/]);
  await expect.poll(() => orderOf(listId)).toEqual(["lawyers", "chefs-and-head-cooks"]);
});

test(
  "removes with undo, and keeps the focus with it",
  PHONE,
  async ({ page, context, baseURL }) => {
    const { listId } = await withList(context, baseURL, COOKS, LAW);
    await open(page, `/shortlists/${listId}`);
    await page.getByRole("button", { name: /^Remove: Chefs/ }).click();
    const undo = page.getByRole("button", { name: "Undo" });
    await expect(undo).toBeFocused();
    await expect(pairTitles(page)).toHaveText([/Lawyers/]);
    await undo.click();
    await expect(pairTitles(page)).toHaveText([/Chefs/, /Lawyers/]);
    await expect(page.getByRole("button", { name: /^Remove: Chefs/ })).toBeFocused();
  },
);

test(
  "shares with a second browser by a link, and ends it",
  PHONE,
  async ({ page, context, baseURL, browser }) => {
    const { listId, person } = await withList(context, baseURL, COOKS);
    await open(page, `/shortlists/${listId}`);
    await page.getByLabel("Note").fill("Ask about evenings.");
    await page.getByRole("button", { name: "Share by link" }).click();
    const link = await page.getByLabel(/^Whoever has this link/).inputValue();

    const second = await browser.newContext();
    const reader = await second.newPage();
    const response = await reader.goto(link);
    expect(response?.headers()["cache-control"]).toMatch(/no-store/);
    await expect(reader.getByText("Ask about evenings.")).toBeVisible();
    await expect(reader.locator('meta[name="robots"]')).toHaveAttribute("content", /noindex/);
    await expect(reader.locator('meta[name="referrer"]')).toHaveAttribute("content", "no-referrer");
    expect(await reader.content()).not.toContain(person.email);
    await answers(reader);
    await reader.getByRole("button", { name: "Copy to my shortlists" }).click();
    await expect(reader.getByRole("link", { name: "Sign in" }).last()).toBeVisible();
    await signIn(second, baseURL as string, await makePerson());
    await reader.getByRole("button", { name: "Copy to my shortlists" }).click();
    await expect(reader.getByRole("button", { name: "Share by link" })).toBeVisible();
    await expect(reader.getByLabel("Note")).toHaveValue("Ask about evenings.");

    await page.getByRole("button", { name: "Stop sharing" }).click();
    await expect(page.getByText("The link leads nowhere any more.")).toBeVisible();
    expect((await reader.goto(link))?.status()).toBe(404);
    await expect(reader.getByRole("heading", { name: "This link leads to no list" })).toBeVisible();
    await second.close();
  },
);

test("tells two tabs of a conflict, and keeps what was typed", async ({
  page,
  context,
  baseURL,
}) => {
  const { listId } = await withList(context, baseURL, COOKS);
  const other = await context.newPage();
  await open(page, `/shortlists/${listId}`);
  await open(other, `/shortlists/${listId}`);
  await other.getByLabel("Note").fill("From the other tab");
  await other.getByRole("button", { name: "Save note" }).click();
  await expect(other.getByText("Saved.", { exact: true })).toBeVisible();
  await page.getByLabel("Note").fill("From this tab");
  await page.getByRole("button", { name: "Save note" }).click();
  await expect(page.getByText("was changed in another tab")).toBeVisible();
  await page.getByRole("button", { name: "Reload the list" }).click();
  await expect(page.getByText("the saved note became: From the other tab")).toBeVisible();
  await expect(page.getByLabel("Note")).toHaveValue("From this tab");
  await page.getByRole("button", { name: "Save note" }).click();
  await expect(page.getByText("Saved.", { exact: true })).toBeVisible();
  const [row] = await query<{ note: string }>(
    "SELECT note FROM shortlist_pairs WHERE list_id = $1",
    [listId],
  );
  expect(row?.note).toBe("From this tab");
});

test("names, describes, moves, deletes with undo", async ({ page, context, baseURL }) => {
  const { listId } = await withList(context, baseURL, COOKS, LAW);
  await open(page, "/shortlists");
  await page.getByLabel("A new list").fill("With Dana");
  await page.getByRole("button", { name: "Make" }).click();
  await expect(page.getByRole("link", { name: "With Dana" })).toBeVisible();

  await open(page, `/shortlists/${listId}`);
  await page.getByRole("button", { name: /^Rename/ }).click();
  await page.getByLabel("Name").fill("Kitchens and courts");
  await page.getByLabel("Description").fill("Two that are nothing alike.");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Kitchens and courts");
  await page.getByText("Move or copy to another list").last().click();
  await page.getByRole("button", { name: "Move", exact: true }).click();
  await expect(pairTitles(page)).toHaveText([/Chefs/]);

  await open(page, "/shortlists");
  await page.getByRole("button", { name: "Delete With Dana" }).click();
  await expect(page.getByText("“With Dana” deleted.")).toBeVisible();
  const undo = page.getByRole("button", { name: "Undo" });
  await expect(undo).toBeFocused();
  await undo.click();
  await expect(page.getByRole("button", { name: "Delete With Dana" })).toBeFocused();
  await page.getByRole("link", { name: "With Dana" }).click();
  await expect(pairTitles(page)).toHaveText([/Lawyers/]);
});

test("gives a list as CSV that no spreadsheet runs", async ({ page, context, baseURL }) => {
  const { listId, person, pairIds } = await withList(context, baseURL, NURSES);
  const note = '=HYPERLINK("http://example.org","click"), said "she"';
  await call(baseURL as string, person, "setNote", {
    listId,
    pairId: pairIds[0],
    version: 1,
    note,
  });
  await open(page, `/shortlists/${listId}`);
  await expect(page.getByRole("link", { name: "Download as CSV" })).toBeVisible();
  const response = await page.request.get(`/shortlists/${listId}/csv`);
  expect(response.headers()["content-disposition"]).toBe('attachment; filename="My-shortlist.csv"');
  const lines = (await response.text()).split("\r\n");
  expect(lines[1]).toContain("Nurse practitioners,Registered nurses,");
  // OEWS May 2025: mean and median annual wages of 29-1171 and 29-1141.
  expect(lines[1]).toContain(
    "29-1171.00 Nurse Practitioners,29-1141.00 Registered Nurses,137300,101420,132300,97550,",
  );
  expect(lines[1]).toContain(`"'=HYPERLINK(""http://example.org"",""click""), said ""she"""`);
});

test("keeps a pair whose role is gone, and says so", async ({ page, context, baseURL }) => {
  const { listId, pairIds } = await withList(context, baseURL, COOKS);
  await query(
    "UPDATE shortlist_pairs SET right_slug = 'lamplighters', right_title = 'Lamplighters' WHERE id = $1",
    [pairIds[0]],
  );
  await page.goto(`/shortlists/${listId}`);
  await expect(page.getByText("Lamplighters is gone")).toBeVisible();
  await expect(pairTitles(page)).toHaveText([/Chefs and head cooks or Lamplighters/]);
});

test("shows figures that newer data changed as then and now", async ({
  page,
  context,
  baseURL,
}) => {
  const { listId, pairIds } = await withList(context, baseURL, NURSES);
  const figure = { amount: { kind: "amount", amount: 43_000, unit: "usd-year" } };
  const saved = {
    left: {},
    right: { "salary.yearly": { ...figure, sourceId: "oews-2021", vintage: "May 2021" } },
  };
  await query("UPDATE shortlist_pairs SET saved = $2 WHERE id = $1", [pairIds[0], saved]);
  await page.goto(`/shortlists/${listId}`);
  await expect(page.getByText("then $43,000 (May 2021), now $101,420")).toBeVisible();
});

test("shows hostile texts as texts", async ({ page, context, baseURL }) => {
  const hostile = `</script><script>window.hit = 1</script><img src=x onerror="window.hit = 1">`;
  const { listId, person, pairIds } = await withList(context, baseURL, COOKS);
  const url = baseURL as string;
  const edit = { listId, version: 1 };
  await call(url, person, "rename", { ...edit, name: hostile, description: hostile });
  await call(url, person, "setNote", { ...edit, version: 2, pairId: pairIds[0], note: hostile });
  const { token } = await call<{ token: string }>(url, person, "share", { listId });
  const addresses = ["", `/${listId}`, `/${listId}/print`, `/shared/${token}`];
  for (const address of addresses) {
    await open(page, `/shortlists${address}`);
    await expect(page.getByText(hostile).first()).toBeVisible();
    expect(await page.evaluate(() => "hit" in window)).toBe(false);
  }
});
