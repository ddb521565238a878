import { expect, it } from "vitest";
import type { Neighbour, Neighbours } from "./neighbours";
import { themesOf } from "./themes";

const neighbour = (slug: string, facts: Partial<Neighbour> = {}): Neighbour => ({
  slug,
  title: slug.toUpperCase(),
  field: "11",
  jobZone: 3,
  jobs: 1_000,
  pay: 50_000,
  payRse: 1,
  ...facts,
});

const chosen = (pairs: Neighbours, each = 4) =>
  Object.fromEntries(
    themesOf(pairs, each).map(({ id, pairs }) => [
      id,
      pairs.map(({ left, right }) => `${left.slug} ${right.slug}`),
    ]),
  );

it("puts a pair of two fields among the moves, one of a field among its own", () => {
  const pairs: Neighbours = [
    [neighbour("b", { field: "41" }), neighbour("a")],
    [neighbour("d"), neighbour("c")],
  ];
  expect(chosen(pairs)).toEqual({
    "common-moves": ["a b"],
    "pay-rises": [],
    "same-field": ["c d"],
  });
});

it.each([
  // 20% more, and 10,000 is beyond 1.645 * sqrt(500 * 500 + 600 * 600) = 1,285
  ["clearly more", { pay: 60_000 }, ["a b"]],
  ["clearly less", { pay: 40_000 }, ["b a"]],
  ["too little more", { pay: 59_900 }, []],
  // 1.645 * sqrt(500 * 500 + 12,000 * 12,000) = 19,757
  ["no more beyond the margins", { pay: 60_000, payRse: 20 }, []],
  // 1.645 * sqrt(500 * 500 + 5,700 * 5,700) = 9,413, where 822.5 + 9,376.5 = 10,199 would hide it
  ["more beyond the margin of the difference", { pay: 60_000, payRse: 9.5 }, ["a b"]],
  ["a neighbouring zone", { pay: 60_000, jobZone: 4 }, ["a b"]],
  ["a zone too far", { pay: 60_000, jobZone: 5 }, []],
  ["no zone", { pay: 60_000, jobZone: null }, []],
  ["no pay", { pay: null }, []],
])("a pay rise to %s", (_, facts, expected) => {
  const pairs: Neighbours = [[neighbour("a"), neighbour("b", facts)]];
  expect(chosen(pairs)["pay-rises"]).toEqual(expected);
});

it("shows no role twice, and no more than were asked for", () => {
  const moves = (slug: string) => neighbour(slug, { field: "41" });
  const pairs: Neighbours = [
    [moves("b"), neighbour("a")],
    [moves("b"), neighbour("c")],
    [moves("e"), neighbour("d")],
    [moves("g"), neighbour("f")],
  ];
  expect(chosen(pairs, 2)["common-moves"]).toEqual(["a b", "d e"]);
});
