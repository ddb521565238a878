import { expect, it } from "vitest";
import { withoutRepeats } from "./worth-reading";

const pair = (left: string, right: string) => ({
  left: { slug: left, title: left },
  right: { slug: right, title: right },
});

it("keeps the first pair in which a role has a part, and counts none that fell out", () => {
  const pairs = [pair("a", "b"), pair("b", "c"), pair("c", "d"), pair("a", "d"), pair("e", "f")];
  expect(withoutRepeats(pairs)).toEqual([pair("a", "b"), pair("c", "d"), pair("e", "f")]);
});
