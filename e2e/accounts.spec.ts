import { type Browser, expect, type Page, test } from "@playwright/test";
import { expectNothingOfAxe, expectToFit } from "./looks";
import { freshAddress, linkTo, mailsTo } from "./mails";
import { PHONE } from "./phone";

const PASSWORD = "seven quiet herons wade";

async function askForLink(page: Page, address: string): Promise<void> {
  await page.goto("/sign-in");
  await page.getByLabel("E-mail address").fill(address);
  await page.getByRole("button", { name: "Send me a link" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Look in your e-mail");
}

async function signInByLink(page: Page, address: string): Promise<void> {
  await askForLink(page, address);
  await page.goto(await linkTo(address, /link to sign in/));
  await page.getByRole("main").getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("main")).toContainText(`Signed in as ${address}`);
}

async function signInByPassword(page: Page, address: string, password: string): Promise<void> {
  await page.goto("/sign-in");
  await page.getByLabel("E-mail address").fill(address);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
}

async function signUpByPassword(page: Page, address: string): Promise<void> {
  await page.goto("/sign-up");
  await page.getByLabel("E-mail address").fill(address);
  await page.getByLabel("Password").fill(PASSWORD);
  await page.getByRole("button", { name: "Make an account" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Look in your e-mail");
  await page.goto(await linkTo(address, /Confirm your e-mail/));
  await page.getByLabel("Password").fill(PASSWORD);
  await page.getByRole("button", { name: "Make my account" }).click();
  await expect(page.getByRole("main")).toContainText(`Signed in as ${address}`);
}

const otherBrowser = async (browser: Browser) => (await browser.newContext()).newPage();

const isSignedIn = async (page: Page) => {
  await page.goto("/account");
  return (await page.getByRole("heading", { level: 1 }).textContent()) === "Your account";
};

test(
  "a link makes an account, works once, and leads back to where one was",
  PHONE,
  async ({ page }) => {
    const address = freshAddress();
    const comparison = "/compare/bakers-vs-butchers-and-meat-cutters";
    await page.goto(comparison);
    await page.getByRole("link", { name: "Account" }).click();
    await page.getByLabel("E-mail address").fill(address);
    await page.getByRole("button", { name: "Send me a link" }).click();
    await expect(page.getByRole("main")).toContainText(address);
    const link = await linkTo(address, /link to sign in/);
    await page.goto(link);
    await page.getByRole("main").getByRole("button", { name: "Sign in" }).click();
    await expect(page).toHaveURL(comparison);
    expect(await isSignedIn(page)).toBe(true);
    await page.goto(link);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("This link is good no more");
  },
);

test(
  "a password counts once its address is confirmed, by the one who chose it",
  PHONE,
  async ({ page }) => {
    const address = freshAddress();
    await page.goto("/sign-up");
    await page.getByLabel("E-mail address").fill(address);
    await page.getByLabel("Password").fill("password123");
    await page.getByRole("button", { name: "Make an account" }).click();
    await expect(page.getByRole("main").getByRole("alert")).toContainText("guessed first");
    await expect(page.getByLabel("E-mail address")).toHaveValue(address);
    await page.getByLabel("Password").fill(PASSWORD);
    await page.getByRole("button", { name: "Make an account" }).click();
    const link = await linkTo(address, /Confirm your e-mail/);

    await signInByPassword(page, address, PASSWORD);
    await expect(page.getByRole("main").getByRole("alert")).toContainText("is not right");

    await page.goto(link);
    await page.getByLabel("Password").fill("another password");
    await page.getByRole("button", { name: "Make my account" }).click();
    await expect(page.getByRole("main").getByRole("alert")).toContainText("not the password");
    await page.getByLabel("Password").fill(PASSWORD);
    await page.getByRole("button", { name: "Make my account" }).click();
    await page.getByRole("button", { name: "Sign out", exact: true }).click();
    await expect(page.getByRole("status")).toHaveText("You are signed out.");
    await signInByPassword(page, address, PASSWORD);
    await expect(page.getByRole("main")).toContainText(`Signed in as ${address}`);
  },
);

test("signing up again says the same, and tells the owner by e-mail", async ({ page, browser }) => {
  const address = freshAddress();
  await signUpByPassword(page, address);
  const stranger = await otherBrowser(browser);
  await stranger.goto("/sign-up");
  await stranger.getByLabel("E-mail address").fill(address);
  await stranger.getByLabel("Password").fill("eight loud herons dive");
  await stranger.getByRole("button", { name: "Make an account" }).click();
  await expect(stranger.getByRole("heading", { level: 1 })).toHaveText("Look in your e-mail");
  await linkTo(address, /already have an account/);
  await signInByPassword(stranger, address, "eight loud herons dive");
  await expect(stranger.getByRole("main").getByRole("alert")).toContainText("is not right");
});

test("a forgotten password is replaced, and signs every other browser out", async ({
  page,
  browser,
}) => {
  const address = freshAddress();
  await signUpByPassword(page, address);
  const other = await otherBrowser(browser);
  await other.goto("/forgotten-password");
  await other.getByLabel("E-mail address").fill(address);
  await other.getByRole("button", { name: "Send the link" }).click();
  const link = await linkTo(address, /new password/);
  await other.goto(link);
  await other.getByLabel("New password").fill("short");
  // The browser itself would not send it: what a browser without that rule sends is refused too.
  await other.locator("main form").evaluate((form: HTMLFormElement) => {
    form.noValidate = true;
  });
  await other.getByRole("button", { name: "Set the password" }).click();
  await expect(other.getByRole("main").getByRole("alert")).toContainText("at least 8 characters");
  await other.getByLabel("New password").fill("nine slow herons rest");
  await other.getByRole("button", { name: "Set the password" }).click();
  await expect(other.getByRole("status")).toContainText("Your password is set");
  expect(await isSignedIn(page)).toBe(false);
  await signInByPassword(page, address, PASSWORD);
  await expect(page.getByRole("main").getByRole("alert")).toContainText("is not right");
  await signInByPassword(page, address, "nine slow herons rest");
  await expect(page.getByRole("main")).toContainText(`Signed in as ${address}`);
  await other.goto(link);
  await expect(other.getByRole("heading", { level: 1 })).toHaveText("This link is good no more");
});

test("a new e-mail address counts once it is confirmed, and the old one hears of it", async ({
  page,
}) => {
  const [old, next] = [freshAddress(), freshAddress()];
  await signUpByPassword(page, old);
  const form = page.locator("#email");
  await form.getByLabel("New e-mail address").fill(next);
  await form.getByLabel("Present password").fill("not my password");
  await form.getByRole("button").click();
  await expect(page.getByRole("main").getByRole("alert")).toContainText("nothing was changed");
  await form.getByLabel("New e-mail address").fill(next);
  await form.getByLabel("Present password").fill(PASSWORD);
  await form.getByRole("button").click();
  await expect(page.getByRole("status")).toContainText("sent a message to the new address");
  await expect(page.getByRole("main")).toContainText(`Signed in as ${old}`);
  await page.goto(await linkTo(next, /Confirm your new/));
  await page.getByRole("button", { name: "Use this address" }).click();
  await page.getByRole("link", { name: "Go to your account" }).click();
  await expect(page.getByRole("main")).toContainText(`Signed in as ${next}`);
  expect((await mailsTo(old)).at(-1)?.subject).toMatch(/was changed/);
});

test("one browser, or all of them, can be signed out", async ({ page, browser }) => {
  const address = freshAddress();
  await signUpByPassword(page, address);
  const [second, third] = [await otherBrowser(browser), await otherBrowser(browser)];
  await signInByLink(second, address);
  await signInByPassword(third, address, PASSWORD);
  await page.reload();
  const sessions = page.locator("#sessions li");
  await expect(sessions).toHaveCount(3);
  await expect(sessions.first()).toContainText("(this browser)");
  await expect(sessions.first()).toContainText("Chrome");
  // The last of the list was seen first, which is the one that the link has signed in.
  await sessions.last().getByRole("button").click();
  await expect(sessions).toHaveCount(2);
  expect(await isSignedIn(second)).toBe(false);
  expect(await isSignedIn(third)).toBe(true);
  await page.getByRole("button", { name: "Sign out everywhere" }).click();
  await expect(page.getByRole("status")).toHaveText("You are signed out everywhere.");
  expect(await isSignedIn(third)).toBe(false);
  expect(await isSignedIn(page)).toBe(false);
});

test("everything can be taken away as a file, and deleted for good", PHONE, async ({ page }) => {
  const address = freshAddress();
  await signUpByPassword(page, address);
  await page.getByLabel("Your name").fill("Ann <b>Other</b>");
  await page.getByRole("button", { name: "Save the name" }).click();
  await expect(page.getByLabel("Your name")).toHaveValue("Ann <b>Other</b>");
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Download everything" }).click();
  const file = await (await download).createReadStream();
  const text = (await file.toArray()).join("");
  expect(JSON.parse(text)).toMatchObject({ email: address, name: "Ann <b>Other</b>" });
  expect(text).not.toContain("argon2");

  const form = page.locator("#delete");
  await form.getByLabel("Type your e-mail").fill("somebody@example.org");
  await form.getByRole("button").click();
  await expect(page.getByRole("main").getByRole("alert")).toContainText("nothing was deleted");
  await form.getByLabel("Type your e-mail").fill(address);
  await form.getByRole("button").click();
  await expect(page.getByRole("status")).toContainText("is deleted");
  await signInByPassword(page, address, PASSWORD);
  await expect(page.getByRole("main").getByRole("alert")).toContainText("is not right");
});

test("too many tries are refused with the time to wait and a way back", async ({
  request,
  baseURL,
}) => {
  const form = { email: freshAddress(), password: "one of many tries" };
  const statuses: number[] = [];
  for (let count = 0; count < 11; count += 1) {
    const headers = { Referer: `${baseURL}/sign-up` };
    const answer = await request.post("/sign-in/submit", { form, headers, maxRedirects: 0 });
    statuses.push(answer.status());
    if (answer.status() !== 429) continue;
    expect(Number(answer.headers()["retry-after"])).toBeGreaterThan(0);
    expect(await answer.text()).toContain("Too many tries. Try again in");
    expect(await answer.text()).toContain('<a href="/sign-up">Back</a>');
  }
  expect(statuses).toEqual([...Array(10).fill(303), 429]);
});

test("forms and procedures take nothing from other sites", async ({ request }) => {
  const foreign = { "Sec-Fetch-Site": "cross-site", Origin: "https://evil.example" };
  const form = { email: freshAddress(), way: "link" };
  const posted = await request.post("/sign-in/submit", { form, headers: foreign });
  expect(posted.status()).toBe(403);
  expect(await mailsTo(form.email)).toEqual([]);
  const called = await request.post("/api/trpc/role.search", { headers: foreign, data: {} });
  expect(called.status()).toBe(403);
  const asForm = await request.post("/api/trpc/role.search", { form });
  expect(asForm.status()).toBe(415);
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("one signs up, in and out, and sees what is wrong", async ({ page }) => {
    const address = freshAddress();
    await signUpByPassword(page, address);
    await page.getByRole("button", { name: "Sign out", exact: true }).click();
    await signInByPassword(page, address, "not my password");
    await expect(page.getByRole("main").getByRole("alert")).toContainText("is not right");
    await signInByLink(page, address);
  });
});

test("the account fits, and axe finds nothing", PHONE, async ({ page }) => {
  await signUpByPassword(page, freshAddress());
  await expectNothingOfAxe(page);
  await expectToFit(page);
});

test("the session's cookie is out of reach for scripts and other sites", async ({
  page,
  context,
}) => {
  await signInByLink(page, freshAddress());
  const cookies = await context.cookies();
  const session = cookies.find(({ name }) => name.endsWith("next-auth.session-token"));
  expect(session).toMatchObject({ httpOnly: true, sameSite: "Lax", path: "/" });
});
