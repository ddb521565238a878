import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { prisma } from "@/server/db/client";
import { countFresh } from "./fresh";
import { findOpenJobs, openJobsOf } from "./of-roles";
import { findPublishedPay } from "./published-pay";
import { ALL_JOBS } from "./query";
import { findSavedSearch, findSavedSearches, noteLook, saveSearch } from "./saved-searches";
import { withPostings } from "./testing";
import { readTypedQuery } from "./typed";

async function person(): Promise<string> {
  const id = randomUUID();
  await prisma.user.create({ data: { id, email: `${id}@example.org` } });
  return id;
}

it("counts what was first seen since somebody looked, by search", async () => {
  const userId = await person();
  const seenAt = new Date(Date.now() + 60_000);
  const { employer } = await withPostings(
    { title: "Old", seenAt: new Date(Date.now() - 60_000) },
    { title: "New baker", seenAt },
    { title: "New but closed", seenAt, closedAt: seenAt },
  );
  const query = { ...ALL_JOBS, employer };
  await saveSearch(userId, { name: "All", query });
  await saveSearch(userId, { name: "Bakers", query: { ...query, words: "lawyer" } });
  const searches = await findSavedSearches(userId);
  const fresh = await countFresh(searches);
  expect(searches.map(({ id, name }) => [name, fresh.get(id)]).sort()).toEqual([
    ["All", 1],
    ["Bakers", 0],
  ]);

  const kept = await findSavedSearch(userId, { ...query, sort: "pay", page: 3 });
  expect(kept?.name).toBe("All");
  await noteLook(kept?.id as string, new Date(seenAt.getTime() + 1));
  expect((await countFresh(await findSavedSearches(userId))).get(kept?.id as string)).toBe(0);
  expect(await countFresh([])).toEqual(new Map());
});

it("finds the newest open postings of roles, and how many there are", async () => {
  const day = (text: string) => new Date(text);
  const { ids } = await withPostings(
    { title: "A", roleSlug: "lathers-of-the-moon", newSince: day("2026-01-02") },
    { title: "B", roleSlug: "lathers-of-the-moon", newSince: day("2026-01-03") },
    { title: "C", roleSlug: "lathers-of-the-moon", closedAt: day("2026-01-04") },
  );
  const found = await findOpenJobs(["lathers-of-the-moon", "nobodys"]);
  expect([...found.keys()]).toEqual(["lathers-of-the-moon"]);
  expect(found.get("lathers-of-the-moon")).toMatchObject({
    total: 2,
    newest: [{ id: ids[1] }, { id: ids[0] }],
  });
});

it("holds the open postings of a role for a moment, also that it has none", async () => {
  const slugs = ["menders-of-the-moon", "sweepers-of-the-moon"];
  await withPostings({ title: "A", roleSlug: "menders-of-the-moon" });
  expect([...(await openJobsOf(slugs)).keys()]).toEqual(["menders-of-the-moon"]);
  await withPostings(
    { title: "B", roleSlug: "menders-of-the-moon" },
    { title: "C", roleSlug: "sweepers-of-the-moon" },
    { title: "D", roleSlug: "dusters-of-the-moon" },
  );
  expect((await openJobsOf(slugs)).get("menders-of-the-moon")?.total).toBe(1);
  expect((await findOpenJobs(slugs)).get("menders-of-the-moon")?.total).toBe(2);
  // What is not held is asked for beside what is.
  const more = await openJobsOf([...slugs, "dusters-of-the-moon"]);
  expect([...more.keys()]).toEqual(["menders-of-the-moon", "dusters-of-the-moon"]);
});

it("has the published percentiles of a place, else of the country", async () => {
  // OEWS of May 2025, bakers: the whole country.
  const [nation] = [...(await findPublishedPay(["bakers"])).values()];
  expect(nation).toMatchObject({ title: "Bakers", where: "the whole country", unit: "year" });
  expect(nation?.percentiles.map(({ amount }) => amount)).toEqual([
    28_120, 32_660, 37_160, 44_360, 49_020,
  ]);
  const ohio = (await findPublishedPay(["bakers"], "39")).get("bakers");
  expect(ohio?.where).toBe("Ohio");
  const nowhere = (await findPublishedPay(["bakers"], "9999999")).get("bakers");
  expect(nowhere?.where).toBe("the whole country");
  // Actors are published by the hour; infantry is not surveyed.
  const others = await findPublishedPay(["actors", "infantry", "no-such-role"]);
  expect([...others].map(([slug, { unit }]) => [slug, unit])).toEqual([["actors", "hour"]]);
});

it("reads typed names of one role and one place, and asks back for others", async () => {
  const one = await readTypedQuery({ work: "bakers", near: "ohio", q: "bread" });
  expect(one).toMatchObject({ typed: true, unclear: [] });
  expect(one.query).toEqual({ ...ALL_JOBS, words: "bread", roles: ["bakers"], place: "39" });
  const several = await readTypedQuery({ work: "engineer", near: "portland", role: "bakers" });
  expect(several.query).toEqual({ ...ALL_JOBS, roles: ["bakers"] });
  expect(several.unclear.map(({ kind, choices }) => [kind, choices.length > 1])).toEqual([
    ["role", true],
    ["place", true],
  ]);
  const none = await readTypedQuery({ near: "qqqq" });
  expect(none.unclear).toEqual([{ kind: "place", typed: "qqqq", choices: [] }]);
});
