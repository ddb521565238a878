import { expect, test } from "@playwright/test";
import { freePort } from "@/server/db/embedded";
import { type Server, serveNext } from "@/server/run/processes";
import { makePerson } from "./people";

const SITE_URL = "https://rolewise.example";
/** The proxy in front says whom it was asked by. */
const PROXY = { TRUST_PROXY: "1" };
/** It is asked little. */
const SMALL = { WEB_CONCURRENCY: "1", READ_AHEAD: "off" };
const KEYS = {
  GITHUB_CLIENT_ID: "our-github-id",
  GITHUB_CLIENT_SECRET: "our-github-secret",
  GOOGLE_CLIENT_ID: "our-google-id",
  GOOGLE_CLIENT_SECRET: "our-google-secret",
};

test.describe.configure({ mode: "default" });

let server: Server;
test.beforeAll(async () => {
  server = await serveNext("start", {
    port: await freePort(),
    databaseUrl: process.env.DATABASE_URL as string,
    siteUrl: SITE_URL,
    settings: { ...KEYS, ...PROXY, ...SMALL },
  });
});
test.afterAll(() => server.stop());

test("the session's cookie goes over https only, and so does all else", async ({ request }) => {
  const { sessionToken } = await makePerson();
  const cookie = `__Secure-next-auth.session-token=${sessionToken}`;
  const account = await request.get(`${server.url}/account`, { headers: { Cookie: cookie } });
  expect(await account.text()).toContain("Your account");
  expect(account.headers()["strict-transport-security"]).toBe("max-age=31536000");
  const out = await request.post(`${server.url}/account/sign-out`, {
    headers: { Cookie: cookie, Origin: SITE_URL },
    form: { none: "" },
    maxRedirects: 0,
  });
  expect(out.status()).toBe(303);
  expect(out.headers()["set-cookie"]).toMatch(
    /^__Secure-next-auth\.session-token=;(?=.*Secure)(?=.*HttpOnly)(?=.*SameSite=lax)/i,
  );
});

test("a cookie that came without https is nobody's", async ({ request }) => {
  const { sessionToken } = await makePerson();
  const account = await request.get(`${server.url}/account`, {
    headers: { Cookie: `next-auth.session-token=${sessionToken}` },
  });
  expect(await account.text()).not.toContain("Your account");
});

test("other sites are ways in where their keys are set", async ({ page }) => {
  await page.route("https://github.com/**", (route) => route.fulfill({ body: "GitHub asks" }));
  await page.goto(`${server.url}/sign-in?return=/careers/bakers`);
  await expect(page.getByRole("button", { name: "Continue with Google" })).toBeVisible();
  await page.getByRole("button", { name: "Continue with GitHub" }).click();
  await page.waitForURL("https://github.com/**");
  const asked = new URL(page.url());
  expect(asked.pathname).toBe("/login/oauth/authorize");
  expect(Object.fromEntries(asked.searchParams)).toMatchObject({
    client_id: KEYS.GITHUB_CLIENT_ID,
    redirect_uri: `${SITE_URL}/api/auth/callback/github`,
    response_type: "code",
    state: expect.stringMatching(/.{20,}/),
  });
});

test("searches over the limit of an address are refused, by the page too", async () => {
  const headers = { "X-Forwarded-For": "203.0.113.9" };
  const ask = (path: string) => fetch(`${server.url}${path}`, { headers });
  const search = '/api/trpc/role.search?input={"query":"rn"}';
  // server/limits/limits.ts: 1,200 a minute.
  for (let asked = 0; asked < 1200; asked += 50)
    await Promise.all(Array.from({ length: 50 }, () => ask(search)));
  const refused = await ask(search);
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
  const page = await ask("/search?q=rn");
  expect(page.status).toBe(429);
  expect(await page.text()).toContain("Too many tries. Try again in");
});
