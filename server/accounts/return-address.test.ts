import { describe, expect, it } from "vitest";
import { ownAddress, ownReferrer } from "./return-address";

describe("ownAddress", () => {
  it.each(["/", "/compare/a-vs-b", "/careers?sort=pay&page=2#table", "/search?q=//evil.example"])(
    "keeps %s",
    (address) => expect(ownAddress(address)).toBe(address),
  );

  it.each([
    "//evil.example",
    "///evil.example",
    "https://evil.example",
    "https:evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "/\t/evil.example",
    "/\n/evil.example",
    "/.//evil.example",
    "/a/..//evil.example",
    "javascript:alert(1)",
    "evil.example",
    " //evil.example",
    "",
    null,
    undefined,
    `/${"a".repeat(3000)}`,
  ])("does not leave for %j", (address) => expect(ownAddress(address)).toBe("/account"));

  it("takes an encoded address for a path of ours", () => {
    expect(ownAddress("/%2F%2Fevil.example")).toBe("/%2F%2Fevil.example");
    expect(ownAddress("%2F%2Fevil.example")).toBe("/account");
  });

  it.each(["/sign-in", "/sign-in?return=/", "/link?token=x", "/api/auth/signout"])(
    "does not go back to %s",
    (address) => expect(ownAddress(address)).toBe("/account"),
  );
});

describe("ownReferrer", () => {
  it("is the path of a page of ours", () => {
    expect(ownReferrer("https://rolewise.example/careers?x=1", "https://rolewise.example")).toBe(
      "/careers?x=1",
    );
  });

  it.each([
    "https://evil.example/",
    "http://rolewise.example/",
    "https://rolewise.example//evil.example/",
    "nonsense",
    null,
  ])("is nothing for %s", (referrer) =>
    expect(ownReferrer(referrer, "https://rolewise.example")).toBeNull(),
  );
});
