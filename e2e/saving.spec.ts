import { expect, test } from "@playwright/test";
import { COOKS, LAW, open, pairTitles, withList } from "./lists";
import { makePerson, query, signIn } from "./people";
import { PHONE } from "./phone";

test(
  "saves signed out, keeps it in the browser, and takes it along on signing in",
  PHONE,
  async ({ page, context, baseURL }) => {
    await open(page, `/compare/${LAW}`);
    await page.getByRole("button", { name: "Save this comparison" }).click();
    await expect(page.getByText("Kept in this browser.")).toBeVisible();
    await open(page, "/shortlists");
    await expect(
      page.getByRole("link", { name: /^Lawyers or Paralegals and legal assistants/ }),
    ).toBeVisible();
    const removeButton = page.getByRole("button", { name: /^Remove Lawyers or Paralegals/ });
    await removeButton.click();
    await expect(page.getByRole("button", { name: "Undo" })).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(removeButton).toBeFocused();
    const signInLink = page.getByRole("main").getByRole("link", { name: "Sign in" });
    await expect(signInLink).toHaveAttribute("href", "/sign-in?callbackUrl=%2Fshortlists");

    await signIn(context, baseURL as string, await makePerson());
    await open(page, "/shortlists");
    await expect(page.getByText("is in your account now")).toBeVisible();
    await expect(page.getByText("Kept in this browser")).toHaveCount(0);
    await page.getByRole("link", { name: "My shortlist", exact: true }).click();
    await expect(pairTitles(page)).toHaveText([/Lawyers or Paralegals/]);
  },
);

test("undoes a save, and says where a pair stands already", async ({ page, context, baseURL }) => {
  const { person } = await withList(context, baseURL, COOKS);
  await open(page, `/compare/${COOKS}`);
  await page.getByRole("button", { name: "Save this comparison" }).click();
  await expect(page.getByText("Already on My shortlist.")).toBeVisible();
  await open(page, `/compare/${LAW}`);
  await page.getByRole("button", { name: "Save this comparison" }).click();
  await expect(page.getByText("On My shortlist.")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("button", { name: "Save this comparison" })).toBeFocused();
  const kept = await query<{ left_slug: string }>(
    `SELECT p.left_slug FROM shortlist_pairs p JOIN shortlists l ON l.id = p.list_id
     WHERE l.user_id = $1 AND p.removed_at IS NULL`,
    [person.id],
  );
  expect(kept).toEqual([{ left_slug: "chefs-and-head-cooks" }]);
});

test("keeps a pair in the browser and says so when the account does not answer", async ({
  page,
  context,
  baseURL,
}) => {
  await withList(context, baseURL, COOKS);
  await open(page, `/compare/${LAW}`);
  await page.route("**/api/trpc/shortlist.addPair*", (route) => route.abort());
  await page.getByRole("button", { name: "Save this comparison" }).click();
  await expect(page.getByText("Your account does not answer just now.")).toBeVisible();
  await page.unroute("**/api/trpc/shortlist.addPair*");
  await open(page, "/shortlists");
  await expect(page.getByText("is in your account now")).toBeVisible();
});

test("saves a role with another one that is picked", async ({ page }) => {
  await open(page, "/careers/lawyers");
  await page.getByText("Save with another role").click();
  await page.getByLabel(/^The role to compare Lawyers with/).fill("judges");
  await page.getByRole("option", { name: "Judges and magistrates" }).click();
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("Kept in this browser.")).toBeVisible();
  await open(page, "/shortlists");
  await expect(
    page.getByRole("link", { name: /^Judges and magistrates or Lawyers$/ }),
  ).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("saves by a form for whoever is signed in, and leads others to sign in", async ({
    page,
    context,
    baseURL,
  }) => {
    await withList(context, baseURL, COOKS);
    await page.goto(`/compare/${LAW}`);
    await page.getByRole("button", { name: "Save this comparison" }).click();
    await expect(pairTitles(page)).toHaveText([/Chefs/, /Lawyers/]);
    await context.clearCookies();
    await page.goto(`/compare/${LAW}`);
    await page.getByRole("button", { name: "Save this comparison" }).click();
    expect(new URL(page.url()).pathname).toBe("/sign-in");
  });
});
