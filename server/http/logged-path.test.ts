import { expect, it } from "vitest";
import { loggedPath } from "./logged-path";

it.each([
  ["/careers/medical-secretaries-and-administrative-assistants", "the same"],
  ["/compare/medical-office-administrator-vs-patient-service-specialist/swapped", "the same"],
  ["/_next/static/chunks/1wnov70f88xjy4aB3cD5eF.js", "the same"],
  ["/", "the same"],
  ["/search?q=how+to+leave+my+boss", "/search"],
  [
    "/api/auth/callback/email?callbackUrl=%2F&token=5ecre7&email=a%40b.org",
    "/api/auth/callback/email",
  ],
  ["/careers#5ecre7", "/careers"],
  ["/shared/abc", "/shared/[secret]"],
  ["/shared/abc/print?x=1", "/shared/[secret]/print"],
  ["/reset/Zk3v9Qx-1LrT_8sPq0WnYb", "/reset/[secret]"],
  ["/verify/0123456789abcdef0123456789abcdef", "/verify/[secret]"],
  ["/verify/someone.else%40example.org", "/verify/[secret]"],
])("logs %s as %s", (url, logged) => {
  expect(loggedPath(url)).toBe(logged === "the same" ? url : logged);
});

it("keeps a line short whatever is asked for", () => {
  expect(loggedPath(`/${"a/".repeat(5_000)}`)).toHaveLength(300);
});
