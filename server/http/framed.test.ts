import { expect, it } from "vitest";
import { isFramed, withoutScripts } from "./framed";
import { securityHeaders } from "./security";

it.each([
  ["/embed/actors-vs-lawyers", true],
  ["/embed/actors-vs-lawyers?from=blog", true],
  ["/embed/no-such-pair", true],
  ["/embed", false],
  ["/embed/", false],
  ["/embed/a/b", false],
  ["/compare/actors-vs-lawyers", false],
  ["/compare/actors-vs-lawyers?/embed/a", false],
  ["//embed/actors-vs-lawyers", false],
])("%s may be framed: %s", (address, framed) => {
  expect(isFramed(address)).toBe(framed);
  const headers = securityHeaders({ url: address, headers: {} } as never, {});
  expect(headers.includes("X-Frame-Options")).toBe(!framed);
  expect(headers).toContain("X-Content-Type-Options");
});

it("a page in a frame has no scripts, and all else of it", () => {
  const page = `<head><link rel="stylesheet" href="/a.css"/><link rel="preload" as="script" fetchPriority="low" href="/b.js"/><script src="/b.js" async="" data-note="a > b"></script></head><body><p>Actors</p><script>self.__next_f.push([1,"<p>"])</script></body>`;
  expect(withoutScripts(Buffer.from(page)).toString()).toBe(
    `<head><link rel="stylesheet" href="/a.css"/></head><body><p>Actors</p></body>`,
  );
});
