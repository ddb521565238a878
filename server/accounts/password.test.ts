import { expect, it } from "vitest";
import { hashPassword, isPassword } from "./password";

it("hashes with argon2id, 19 MiB, two passes, one thread", async () => {
  expect(await hashPassword("seven quiet herons")).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
});

it("knows a password of 1,000 characters by its last one", async () => {
  const hash = await hashPassword(`${"x".repeat(999)}a`);
  expect(await isPassword(`${"x".repeat(999)}a`, hash)).toBe(true);
  expect(await isPassword(`${"x".repeat(999)}b`, hash)).toBe(false);
});

it("takes an accented letter for the same however it is composed", async () => {
  expect(await isPassword("cafe\u0301 au lait", await hashPassword("caf\u00e9 au lait"))).toBe(
    true,
  );
});

it("is never the password of an account without one", async () => {
  expect(await isPassword("no password at all", null)).toBe(false);
});
