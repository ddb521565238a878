import { describe, expect, test } from "vitest";
import { type Indexable, isWorthIndexing, pairsWorthIndexing } from "./worth-indexing";

const role = (slug: string, socCode: string, related: string[] = []): Indexable => ({
  slug,
  occupation: { slug, socCode },
  related: related.map((one) => ({ slug: one })),
});

const actors = role("actors", "27-2011");
const dancers = role("dancers", "27-2031");
const artDirectors = role("art-directors", "27-1011", ["producers"]);
const producers = role("producers", "13-1082");
const ofActors: Indexable = { ...actors, slug: "stage-actor" };
const ofProducers: Indexable = { ...producers, slug: "film-maker" };

describe("a pair is worth indexing", () => {
  test.each([
    ["of one minor group", actors, dancers, true],
    ["of two minor groups", actors, artDirectors, false],
    ["related, though of different groups", artDirectors, producers, true],
    ["related the other way round", producers, artDirectors, true],
    ["a title and its occupation", ofActors, actors, true],
    ["a title whose occupation is related", ofProducers, artDirectors, true],
    ["a role and itself", actors, actors, false],
  ])("%s", (_, a, b, expected) => {
    expect(isWorthIndexing(a, b)).toBe(expected);
    expect(isWorthIndexing(b, a)).toBe(expected);
  });
});

test("the pairs worth indexing come once each, by their one address", () => {
  expect(pairsWorthIndexing([producers, dancers, artDirectors, actors])).toEqual([
    "/compare/actors-vs-dancers",
    "/compare/art-directors-vs-producers",
  ]);
});
