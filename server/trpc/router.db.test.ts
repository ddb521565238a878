import { describe, expect, it } from "vitest";
import { createCaller } from "./router";

const caller = createCaller({ user: async () => null, address: "192.0.2.1" });
const HOSTILE = ["", "Actors", "actors/..", "actors'; DROP TABLE roles; --", "a".repeat(201)];

describe("role.bySlug", () => {
  it("answers with a profile", async () => {
    const role = await caller.role.bySlug({ slug: "electricians" });
    expect(role).toMatchObject({ title: "Electricians", kind: "occupation" });
    expect(role.figures["salary.yearly"]).toMatchObject({ value: { amount: 71490 } });
  });

  it("says NOT_FOUND for a role that is none", async () => {
    await expect(caller.role.bySlug({ slug: "no-such-role" })).rejects.toMatchObject({
      code: "NOT_FOUND",
      message: 'No role has the slug "no-such-role".',
    });
  });

  it.each(HOSTILE)("says BAD_REQUEST for what is no slug: %j", async (slug) => {
    await expect(caller.role.bySlug({ slug })).rejects.toMatchObject({ code: "BAD_REQUEST" });
  });
});

describe("role.search", () => {
  it("finds a role by its title and by another name for it", async () => {
    const [electricians] = await caller.role.search({ query: "electricians" });
    expect(electricians).toMatchObject({ slug: "electricians", via: null });
    const [nurses] = await caller.role.search({ query: "RN" });
    expect(nurses).toMatchObject({ slug: "registered-nurses", via: expect.any(String) });
  });

  it("gives as many as are asked for, each role once", async () => {
    const found = await caller.role.search({ query: "manager", limit: 20 });
    expect(found).toHaveLength(20);
    expect(new Set(found.map(({ slug }) => slug)).size).toBe(20);
    expect(await caller.role.search({ query: "manager" })).toHaveLength(8);
    expect(await caller.role.search({ query: "" })).toEqual([]);
  });

  it("says BAD_REQUEST for a query too long and a limit out of bounds", async () => {
    const refused = { code: "BAD_REQUEST" };
    await expect(caller.role.search({ query: "a".repeat(201) })).rejects.toMatchObject(refused);
    await expect(caller.role.search({ query: "a", limit: 0 })).rejects.toMatchObject(refused);
    await expect(caller.role.search({ query: "a", limit: 21 })).rejects.toMatchObject(refused);
  });
});

describe("place.all", () => {
  it("lists states before areas, each by title", async () => {
    const places = await caller.place.all();
    const states = places.filter(({ kind }) => kind === "state");
    // The fifty and the District of Columbia.
    expect(states).toHaveLength(51);
    expect(places.slice(0, 51)).toEqual(states);
    expect(states[0]).toEqual({ code: "01", kind: "state", title: "Alabama", states: ["AL"] });
    expect(places.map(({ title }) => title)).not.toContain("U.S.");
  });
});

describe("place.pay", () => {
  it("gives the wages of an area as published", async () => {
    const pay = await caller.place.pay({ slug: "registered-nurses" });
    // The line of 10180 and 29-1141 in metropolitan_M2025.csv.
    expect(pay?.places.find(({ code }) => code === "10180")).toMatchObject({
      title: "Abilene, TX",
      employment: 1680,
      median: 80240,
      p90: 100710,
    });
  });

  it("is null where there are none, and for a role that is none", async () => {
    expect(await caller.place.pay({ slug: "infantry" })).toBeNull();
    expect(await caller.place.pay({ slug: "no-such-role" })).toBeNull();
  });

  it("says BAD_REQUEST for what is no slug", async () => {
    const refused = { code: "BAD_REQUEST" };
    await expect(caller.place.pay({ slug: "No Slug" })).rejects.toMatchObject(refused);
  });
});

describe("place.local", () => {
  const slug = "registered-nurses";

  it("gives the wages of one place, and no other's", async () => {
    const local = await caller.place.local({ slug, area: "10180" });
    expect(local).toMatchObject({ local: { median: 80240 }, nation: { median: 97550 } });
    expect(JSON.stringify(local).length).toBeLessThan(1000);
  });

  it("says NOT_FOUND for a place that is none, BAD_REQUEST for what is no code", async () => {
    await expect(caller.place.local({ slug, area: "00" })).rejects.toMatchObject({
      code: "NOT_FOUND",
      message: 'No place has the code "00". place.all lists them.',
    });
    for (const area of ["", "1", "TX", "10180 OR 1=1", "12345678"])
      await expect(caller.place.local({ slug, area })).rejects.toMatchObject({
        code: "BAD_REQUEST",
      });
  });
});

describe("compare.skills", () => {
  it("answers with both ratings of every element, and how alike the two are", async () => {
    const pair = { left: "lawyers", right: "judges-magistrate-judges-and-magistrates" };
    const { elements, similarity } = await caller.compare.skills(pair);
    expect(elements).toHaveLength(68);
    expect(similarity).toMatchObject({ value: 94, fromLeft: 1, fromRight: 1 });
  });

  it("says NOT_FOUND with the names of the roles that are none", async () => {
    await expect(caller.compare.skills({ left: "none-a", right: "actors" })).rejects.toMatchObject({
      code: "NOT_FOUND",
      message: 'No role has the slug "none-a".',
    });
  });
});

describe("compare.byPair", () => {
  it("answers with both roles on their sides", async () => {
    const { left, right, sections } = await caller.compare.byPair({
      left: "registered-nurses",
      right: "actors",
    });
    expect([left.slug, right.slug]).toEqual(["registered-nurses", "actors"]);
    expect(sections.map(({ id }) => id)).toContain("salary");
  });

  it("says NOT_FOUND with the names of the roles that are none", async () => {
    const unknown = { left: "none-a", right: "none-b" };
    await expect(caller.compare.byPair(unknown)).rejects.toMatchObject({
      code: "NOT_FOUND",
      message: 'No role has the slug "none-a" or "none-b".',
    });
    await expect(caller.compare.byPair({ ...unknown, left: "actors" })).rejects.toMatchObject({
      message: 'No role has the slug "none-b".',
    });
  });

  it.each(HOSTILE)("says BAD_REQUEST for what is no slug: %j", async (slug) => {
    await expect(caller.compare.byPair({ left: slug, right: "actors" })).rejects.toMatchObject({
      code: "BAD_REQUEST",
    });
  });
});
