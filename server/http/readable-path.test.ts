import { expect, it } from "vitest";
import { isReadable } from "./readable-path";

it("can read addresses in UTF-8, their queries aside", () => {
  for (const url of [
    "/",
    "/careers/registered-nurses",
    "/careers/caf%C3%A9",
    "/search?q=%00%E0%A4",
  ])
    expect(isReadable(url), url).toBe(true);
});

it("cannot read what is no path", () => {
  expect(isReadable("*")).toBe(false);
  expect(isReadable("http://localhost/careers")).toBe(true);
  expect(isReadable("http://localhost/%")).toBe(false);
});

it("cannot read bytes that are no text, nor the character NUL, which names no file", () => {
  for (const url of [
    "/careers/%FF",
    "/careers/%E0%A4%A",
    "/careers/%",
    "/_next/static/%c0%ae",
    "/api/trpc/%",
    `/${"a".repeat(9_000)}%`,
    "/careers/%00",
    "/a%00b?q=1",
  ])
    expect(isReadable(url), url).toBe(false);
});
