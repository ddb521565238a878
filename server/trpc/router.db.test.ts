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

describe("role.localPay", () => {
  it("gives the wages of an area as published", async () => {
    const pay = await caller.role.localPay({ slug: "electricians" });
    expect(pay).toMatchObject({ sourceId: "flc-2020", lowLabel: "Lowest paid third" });
    const titles = pay?.areas.map(({ area }) => area) ?? [];
    expect(titles).toEqual([...titles].sort((a, b) => (a < b ? -1 : 1)));
    // The line of 33460 and 47-2111 in levels_by_area_2020-21.csv: Level1 and Level3.
    expect(pay?.areas.find(({ areaCode }) => areaCode === "33460")).toEqual({
      areaCode: "33460",
      area: "Minneapolis-St. Paul-Bloomington, MN-WI",
      unit: "hour",
      mean: 47.09,
      low: 35.1,
    });
  });

  it("is null where there are none, and for a role that is none", async () => {
    expect(await caller.role.localPay({ slug: "infantry" })).toBeNull();
    expect(await caller.role.localPay({ slug: "no-such-role" })).toBeNull();
  });

  it("says BAD_REQUEST for what is no slug", async () => {
    await expect(caller.role.localPay({ slug: "No Slug" })).rejects.toMatchObject({
      code: "BAD_REQUEST",
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
