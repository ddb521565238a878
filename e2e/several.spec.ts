import { expect, test } from "@playwright/test";

const THREE = "/compare?roles=lawyers,actors,dental-hygienists";

test("three roles stand beside each other, with pay in a picture and each pair's own page", async ({
  page,
}) => {
  await page.goto(THREE);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Lawyers, Actors, or Dental hygienists?",
  );
  await expect(page.getByRole("img", { name: /Lawyers: \$.*Dental hygienists: \$/ })).toBeVisible();
  const table = page.getByRole("table", { name: "At a glance" });
  await expect(table.getByRole("columnheader")).toHaveText([
    "Figure",
    "Lawyers",
    "Actors",
    "Dental hygienists",
  ]);
  const two = page.getByRole("region", { name: "Two at a time" }).getByRole("link");
  await expect(two).toHaveText([
    "Actors or Lawyers",
    "Dental hygienists or Lawyers",
    "Actors or Dental hygienists",
  ]);
  await two.first().click();
  await expect(page).toHaveURL(/\/compare\/actors-vs-lawyers$/);
});

test("a third and a fourth are added from a pair, and taken out again", async ({ page }) => {
  await page.goto("/compare/actors-vs-lawyers");
  await page.getByRole("link", { name: "Add a third" }).click();
  await page.getByLabel("Add another").fill("bakers");
  await page.getByRole("option", { name: "Bakers" }).first().click();
  await expect(page).toHaveURL(/roles=actors,lawyers,bakers$/);
  await page.getByLabel("Add another").fill("dental hygienists");
  await page.getByRole("option", { name: "Dental hygienists" }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Actors, Lawyers, Bakers, or Dental hygienists?",
  );
  await expect(page.getByLabel("Add another")).toHaveCount(0);
  await page.getByRole("link", { name: "Remove Lawyers" }).click();
  await expect(page).toHaveURL(/roles=actors,bakers,dental-hygienists$/);
  await page.getByRole("link", { name: "Remove Actors" }).click();
  await expect(page).toHaveURL(/\/compare\/bakers-vs-dental-hygienists$/);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a title is added by the form, and one that is not clear is asked for", async ({ page }) => {
    await page.goto("/compare?roles=actors,lawyers&add=");
    await page.getByLabel("Add another").fill("Bakers");
    await page.getByRole("button", { name: "Add", exact: true }).click();
    await expect(page).toHaveURL(/roles=actors,lawyers,bakers$/);
    await page.getByLabel("Add another").fill("nurs");
    await page.getByRole("button", { name: "Add", exact: true }).click();
    await expect(page.getByRole("heading", { name: "Which “nurs”?" })).toBeVisible();
    await page.getByRole("link", { name: "Registered nurses", exact: true }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      "Actors, Lawyers, Bakers, or Registered nurses?",
    );
  });
});

test("a fifth has no room, and a role that is none is said", async ({ page }) => {
  await page.goto("/compare?roles=actors,lawyers,bakers,dental-hygienists,registered-nurses");
  await expect(page.getByRole("status")).toHaveText(
    "At most 4 fit beside each other, so Registered nurses is not shown. Remove one to make room.",
  );
  await page.goto("/compare?roles=actors,no-such-role,bakers");
  await expect(page.getByRole("heading", { name: "Near “no such role”" })).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Actors or Bakers?");
});

test("addresses of one and of two lead to their own pages", async ({ request }) => {
  for (const [roles, page] of [
    ["actors", "/careers/actors"],
    ["lawyers,actors", "/compare/actors-vs-lawyers/swapped"],
  ]) {
    const answer = await request.get(`/compare?roles=${roles}`, { maxRedirects: 0 });
    expect(answer.status()).toBe(307);
    expect(answer.headers().location).toBe(page);
  }
});
