import { expect, it } from "vitest";
import { resolvePair } from "@/server/compare/resolve-pair";
import { createCaller } from "@/server/trpc/router";
import { answerSearch, searchRoles } from "./search";

const caller = createCaller({ user: async () => null, address: "192.0.2.7" });

const QUERIES = [
  "nurse",
  "bookeeper",
  "Senior Software Engineer II (Remote)",
  "Amazon delivery driver",
  "29-1141",
  "teacher",
  "zzzzqqqq",
];

it.each(QUERIES)("every way in answers %j alike", async (query) => {
  const { hits } = await answerSearch(query, 8);
  expect(await searchRoles(query)).toEqual(hits);
  expect(await caller.role.search({ query })).toEqual(hits);
  expect(await caller.role.answer({ query })).toEqual(await answerSearch(query));
  expect((await resolvePair(query, "")).left.hits).toEqual(hits);
});

it("gives fewer or more of the same list", async () => {
  const thirty = await searchRoles("manager", 30);
  expect(thirty).toHaveLength(30);
  expect(await searchRoles("manager", 3)).toEqual(thirty.slice(0, 3));
});

it.each([
  ["nurse", "registered-nurses"],
  ["bookeeper", "bookkeeping-accounting-and-auditing-clerks"],
  ["291141", "registered-nurses"],
  ["29-1141.00", "registered-nurses"],
])("%j leads to %s first", async (query, slug) => {
  expect((await searchRoles(query, 1))[0]).toMatchObject({ slug });
});

it("says what in a title told nothing, and tells the several occupations of one apart", async () => {
  expect(await answerSearch("Amazon delivery driver")).toMatchObject({
    used: ["delivery", "driver"],
    unused: ["Amazon"],
  });
  const { choice, hits } = await answerSearch("teacher");
  expect(choice).toBeGreaterThan(1);
  for (const { line } of hits.slice(0, choice)) expect(line).toMatch(/^[A-Z].{20,}[.!?]$/);
});
