import { expect, it } from "vitest";
import { exampleOf } from "./examples";

const pair = (left: string, right: string) => ({
  left: { slug: left, title: left },
  right: { slug: right, title: right },
});

it.each([
  ["the pair of the shortest names", [pair("Cashiers", "Bookkeepers"), pair("Cooks", "Bakers")], 1],
  ["the first where they are alike", [pair("Cooks", "Bakers"), pair("Bakers", "Cooks")], 0],
])("takes %s", (_, pairs, at) => {
  expect(exampleOf({ pairs })).toBe(pairs[at]);
});

it("takes none where there is none", () => {
  expect(exampleOf({ pairs: [] })).toBeUndefined();
});
