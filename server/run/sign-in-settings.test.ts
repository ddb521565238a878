import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  checkSignInSettings,
  readMailFrom,
  readOrMakeSecret,
  readSmtpUrl,
  readTrustedProxies,
} from "./sign-in-settings";

describe("settings", () => {
  it("prints messages with the embedded database, and sends none with one's own", () => {
    expect(readSmtpUrl({})).toBe("log:");
    expect(readSmtpUrl({ DATABASE_URL: "postgresql://db/rolewise" })).toBe("");
    const SMTP_URL = "smtps://ann:secret@mail.example.org:465";
    expect(readSmtpUrl({ SMTP_URL })).toBe(SMTP_URL);
  });

  it.each([
    [{ SMTP_URL: "mail.example.org:secret" }, /^SMTP_URL is no address/],
    [{ GOOGLE_CLIENT_ID: "x" }, /^Set both GOOGLE_CLIENT_ID and GOOGLE_CLIENT_SECRET/],
    [{ GITHUB_CLIENT_SECRET: "x" }, /^Set both GITHUB_CLIENT_ID/],
    [{ TRUST_PROXY: "yes" }, /^TRUST_PROXY is "yes"/],
  ])("refuses %j in one line that holds no secret", (env, message) => {
    expect(() => checkSignInSettings(env)).toThrow(message);
    expect(() => checkSignInSettings(env)).not.toThrow(/secret|\n/);
  });

  it("trusts no proxy by itself", () => expect(readTrustedProxies({})).toBe(0));

  it("writes in the name of the site", () => {
    expect(readMailFrom({ SITE_URL: "https://rolewise.example" })).toBe(
      "Rolewise <no-reply@rolewise.example>",
    );
  });
});

it("makes the secret once, for its owner only, and all who ask at once get the same", async () => {
  const folder = await mkdtemp(join(tmpdir(), "rolewise-secret-"));
  const path = join(folder, "data", "secret");
  const secrets = await Promise.all([1, 2, 3].map(() => readOrMakeSecret(path)));
  expect(secrets[0]).toMatch(/^[0-9a-f]{64}$/);
  expect(new Set([...secrets, await readOrMakeSecret(path)]).size).toBe(1);
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  await rm(folder, { recursive: true });
});
