import { expect, it } from "vitest";
import { passwordFault } from "./password-rules";

const EMAIL = "annabella@example.org";

it.each([
  ["seven c", "short"],
  ["a".repeat(1001), "long"],
  ["password123", "common"],
  ["PassWord123", "common"],
  ["12345678", "common"],
  ["aaaaaaaaaaaa", "common"],
  ["dragondragon", "common"],
  ["annabella@example.org", "email"],
  ["Annabella", "email"],
])("refuses %.20s as %s", (password, fault) => expect(passwordFault(password, EMAIL)).toBe(fault));

it.each([
  "seven quiet herons wade",
  "ⴰⴱⴳⴷⴹⴻⴼⵖ",
  "xq7 vb2k",
  `${"long and odd ".repeat(76)}${"x".repeat(12)}`,
])("takes %.20s", (password) => expect(passwordFault(password, EMAIL)).toBeNull());

it("counts characters, not the units that they are stored in", () => {
  expect(passwordFault("🦩🦜🦚🦢", EMAIL)).toBe("short");
});
