import { expect, it } from "vitest";
import { parsePairs, withPair } from "./recent-pairs";

const role = (slug: string) => ({ slug, title: slug.toUpperCase() });
const pair = (left: string, right: string) => ({ left: role(left), right: role(right) });

it("reads what it was given", () => {
  const pairs = [pair("actors", "bakers"), pair("cooks", "dancers")];
  expect(parsePairs(JSON.stringify(pairs))).toEqual(pairs);
});

it.each([
  null,
  "",
  "{",
  "null",
  "7",
  '{"left":1}',
  "[null, 3, [], {}]",
  JSON.stringify([{ left: role("actors") }]),
  JSON.stringify([{ left: { slug: "../sign-out", title: "A" }, right: role("bakers") }]),
  JSON.stringify([{ left: { slug: "actors", title: "A".repeat(201) }, right: role("bakers") }]),
])("takes %j for no pair", (text) => {
  expect(parsePairs(text)).toEqual([]);
});

it("leaves out what is no pair among those that are", () => {
  const good = pair("actors", "bakers");
  expect(parsePairs(JSON.stringify([{ left: role("x") }, good]))).toEqual([good]);
});

it("puts the latest first and a pair in once, whichever way round", () => {
  const pairs = [pair("actors", "bakers"), pair("cooks", "dancers")];
  expect(withPair(pairs, pair("dancers", "cooks"))).toEqual([
    pair("dancers", "cooks"),
    pair("actors", "bakers"),
  ]);
});

it("keeps no more than eight", () => {
  const names = ["b", "c", "d", "e", "f", "g", "h", "i", "j"];
  const pairs = names.reduce(
    (kept: ReturnType<typeof pair>[], name) => withPair(kept, pair("a", name)),
    [],
  );
  expect(pairs).toHaveLength(8);
  expect(pairs[0]).toEqual(pair("a", "j"));
});
