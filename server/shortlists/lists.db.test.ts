import { describe, expect, it } from "vitest";
import { prisma } from "@/server/db/client";
import { makePerson, newListId } from "@/server/trpc/testing";
import { LIMITS } from "./limits";
import { COOKS, conflict, gone, LAW, limit, NURSES, titlesOf, withList } from "./testing";

describe("lists", () => {
  it("have one default, which passes on when it is deleted", async () => {
    const { call, listId } = await withList(COOKS);
    const [second, third] = [newListId(), newListId()];
    await call.shortlist.create({ id: second, name: "Second" });
    await call.shortlist.create({ id: third, name: "Third" });
    await call.shortlist.setDefault({ listId: third });
    expect((await call.shortlist.addPair(LAW)).listId).toBe(third);
    await call.shortlist.delete({ listId: third, version: 1 });
    const defaults = (await call.shortlist.list()).filter(({ isDefault }) => isDefault);
    expect(defaults.map(({ id }) => id)).toEqual([listId]);
  });

  it("are made once however often they are asked for", async () => {
    const { call } = await makePerson();
    const id = newListId();
    await Promise.all([1, 2, 3].map(() => call.shortlist.create({ id, name: "Once" })));
    expect(await call.shortlist.list()).toHaveLength(1);
  });

  it("pass a pair on, with its note, and refuse where one of two notes would be lost", async () => {
    const person = await withList(COOKS, LAW);
    const { call, listId, pairIds } = person;
    const [cooks = "", law = ""] = pairIds;
    const toListId = newListId();
    await call.shortlist.create({ id: toListId, name: "Other" });
    await call.shortlist.setNote({ listId, pairId: cooks, version: 1, note: "hot" });
    const move = { listId, pairId: cooks, toListId, version: 2 };
    await call.shortlist.movePair(move);
    expect(await call.shortlist.movePair(move), "asked twice").toEqual({ version: 2 });
    const other = await call.shortlist.get({ listId: toListId });
    expect(other.pairs.map(({ note }) => note)).toEqual(["hot"]);
    expect(await titlesOf(person, listId)).toEqual([LAW.left]);
    const copy = { listId, pairId: law, toListId };
    expect((await call.shortlist.copyPair(copy)).already).toBe(false);
    expect((await call.shortlist.copyPair(copy)).already).toBe(true);
    await expect(call.shortlist.movePair({ ...copy, version: 3 })).rejects.toThrow(conflict);
    expect(await titlesOf(person, listId)).toEqual([LAW.left]);
  });
});

describe("sharing", () => {
  it("shows the list to whoever has the link, without its owner, until it is revoked", async () => {
    const { call, user, listId } = await withList(COOKS);
    const reader = await makePerson();
    const { token } = await call.shortlist.share({ listId });
    expect(await call.shortlist.share({ listId }), "asked twice").toEqual({ token });
    expect(Buffer.from(token, "base64url").length * 8).toBeGreaterThanOrEqual(128);
    const shared = await reader.call.shortlist.shared({ token });
    expect(shared.pairs).toHaveLength(1);
    expect(JSON.stringify(shared)).not.toContain(user.email);
    expect(JSON.stringify(shared)).not.toContain(user.id);
    const id = newListId();
    for (const _ of [1, 2]) await reader.call.shortlist.copyShared({ token, id });
    expect(await reader.call.shortlist.list()).toMatchObject([{ id, pairs: 1 }]);
    await call.shortlist.unshare({ listId });
    await expect(reader.call.shortlist.shared({ token })).rejects.toThrow(gone);
    await expect(reader.call.shortlist.copyShared({ token, id: newListId() })).rejects.toThrow(
      gone,
    );
    expect((await call.shortlist.share({ listId })).token).not.toBe(token);
  });
});

describe("limits", () => {
  it("hold 100 lists, however many are made at the same moment", async () => {
    const { call, user } = await makePerson();
    await prisma.shortlist.createMany({
      data: Array.from({ length: LIMITS.lists - 2 }, (_, at) => ({
        userId: user.id,
        name: `List ${at}`,
        position: at,
      })),
    });
    const made = await Promise.allSettled(
      Array.from({ length: 6 }, () => call.shortlist.create({ id: newListId(), name: "New" })),
    );
    expect(made.filter(({ status }) => status === "fulfilled")).toHaveLength(2);
    expect(await call.shortlist.list()).toHaveLength(LIMITS.lists);
    await expect(call.shortlist.create({ id: newListId(), name: "One more" })).rejects.toThrow(
      limit,
    );
  });

  it("hold 500 pairs a list, however many are saved at the same moment", async () => {
    const { call, listId } = await withList(COOKS);
    await prisma.shortlistPair.createMany({
      data: Array.from({ length: LIMITS.pairs - 2 }, (_, at) => ({
        listId,
        leftSlug: `a-${at}`,
        rightSlug: "b",
        leftTitle: "A",
        rightTitle: "B",
        position: at,
      })),
    });
    const saved = await Promise.allSettled(
      [LAW, NURSES].map((pair) => call.shortlist.addPair(pair)),
    );
    expect(saved.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    await expect(call.shortlist.importLocal({ pairs: [LAW, NURSES] })).rejects.toThrow(limit);
    expect((await call.shortlist.list())[0]?.pairs).toBe(LIMITS.pairs);
  });
});

describe("the database itself", () => {
  it("refuses a pair twice, slugs out of order, a second default and a list without an owner", async () => {
    const { user, listId } = await withList(COOKS);
    const titles = { leftTitle: "A", rightTitle: "B", position: 9 };
    const insert = (leftSlug: string, rightSlug: string) =>
      prisma.shortlistPair.create({ data: { listId, leftSlug, rightSlug, ...titles } });
    await expect(insert(COOKS.left, COOKS.right)).rejects.toThrow();
    await expect(insert(COOKS.right, COOKS.left)).rejects.toThrow(/shortlist_pairs_slugs_in_order/);
    const list = (userId: string, isDefault: boolean) =>
      prisma.shortlist.create({ data: { userId, name: "X", position: 1, isDefault } });
    await expect(list(user.id, true)).rejects.toThrow();
    await expect(list(user.id, false)).rejects.toThrow(/shortlists_is_default_true_or_null/);
    await expect(list("nobody", true)).rejects.toThrow();
  });

  it("lets nothing of a person stay behind when the account goes", async () => {
    const { user, listId } = await withList(COOKS);
    await prisma.user.delete({ where: { id: user.id } });
    expect(await prisma.shortlist.count({ where: { id: listId } })).toBe(0);
    expect(await prisma.shortlistPair.count({ where: { listId } })).toBe(0);
  });
});
