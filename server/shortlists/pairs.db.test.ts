import { describe, expect, it } from "vitest";
import { prisma } from "@/server/db/client";
import { makePerson } from "@/server/trpc/testing";
import { purge } from "./purge";
import { COOKS, conflict, gone, LAW, NURSES, titlesOf, withList } from "./testing";

describe("saving a pair", () => {
  it("makes the default list with the first one, and one row however often it is asked", async () => {
    const { call } = await makePerson();
    const answers = await Promise.all(
      [COOKS, COOKS, { left: COOKS.right, right: COOKS.left }].map((pair) =>
        call.shortlist.addPair(pair),
      ),
    );
    expect(new Set(answers.map(({ pairId }) => pairId)).size).toBe(1);
    expect(answers.filter(({ already }) => !already)).toHaveLength(1);
    const lists = await call.shortlist.list();
    expect(lists).toMatchObject([{ name: "My shortlist", isDefault: true, pairs: 1 }]);
  });

  it("refuses a role that the data lack", async () => {
    const { call } = await makePerson();
    await expect(
      call.shortlist.addPair({ left: "lawyers", right: "no-such-role" }),
    ).rejects.toThrow(gone);
  });

  it("keeps the figures of the day, and says later what newer data changed", async () => {
    const { call, listId, pairIds } = await withList(NURSES);
    const [id] = pairIds;
    const fresh = await call.shortlist.get({ listId });
    expect(fresh.pairs[0]?.left.changes).toEqual([]);
    const row = await prisma.shortlistPair.findUniqueOrThrow({ where: { id } });
    const saved = row.saved as { right: Record<string, { amount: { amount: number } }> };
    // OEWS May 2025, registered nurses: mean annual wage 101,420.
    expect(saved.right["salary.yearly"]).toMatchObject({ amount: { amount: 101_420 } });
    // As if it had been saved when the data were older.
    const older = { amount: { kind: "amount", amount: 43_000, unit: "usd-year" } };
    await prisma.shortlistPair.update({
      where: { id },
      data: {
        saved: {
          left: {},
          right: { "salary.yearly": { ...older, sourceId: "oews-2021", vintage: "May 2021" } },
        },
      },
    });
    const later = await call.shortlist.get({ listId });
    expect(later.pairs[0]?.right).toMatchObject({
      slug: "registered-nurses",
      changes: [
        { id: "salary.yearly", before: "$43,000", beforeVintage: "May 2021", now: "$101,420" },
      ],
    });
  });

  it("keeps a pair whose role is gone, by its title", async () => {
    const { call, listId, pairIds } = await withList(COOKS);
    await prisma.shortlistPair.update({
      where: { id: pairIds[0] },
      data: { rightSlug: "lamplighters", rightTitle: "Lamplighters" },
    });
    const list = await call.shortlist.get({ listId });
    expect(list.pairs[0]?.right).toEqual({
      slug: "lamplighters",
      title: "Lamplighters",
      changes: [],
    });
    expect(Object.keys(list.roles)).toEqual([COOKS.left]);
  });
});

describe("two tabs", () => {
  it("let the later edit see a conflict, and overwrite nothing", async () => {
    const { call, listId, pairIds } = await withList(COOKS, LAW);
    const [first = "", second = ""] = pairIds;
    const version = 1;
    await call.shortlist.setNote({ listId, pairId: first, version, note: "from one tab" });
    const { setNote, rename, reorder, removePair, delete: remove } = call.shortlist;
    const stale = [
      () => setNote({ listId, pairId: first, version, note: "from the other" }),
      () => rename({ listId, version, name: "Other", description: "" }),
      () => reorder({ listId, version, pairIds: [second, first] }),
      () => removePair({ listId, pairId: second, version }),
      () => remove({ listId, version }),
    ];
    for (const edit of stale) await expect(edit()).rejects.toThrow(conflict);
    const list = await call.shortlist.get({ listId });
    expect(list.pairs.map(({ note }) => note)).toEqual(["from one tab", ""]);
    expect(list).toMatchObject({ name: "My shortlist", version: 2 });
  });

  it("let one of many edits at the same moment through", async () => {
    const { call, listId, pairIds } = await withList(COOKS);
    const pairId = pairIds[0] as string;
    const notes = Array.from({ length: 8 }, (_, at) => `note ${at}`);
    const edits = await Promise.allSettled(
      notes.map((note) => call.shortlist.setNote({ listId, pairId, version: 1, note })),
    );
    expect(edits.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });

  it("take an edit that is sent twice for one, without passing off unseen changes", async () => {
    const { call, listId, pairIds } = await withList(COOKS);
    const edit = { listId, pairId: pairIds[0] as string, version: 1, note: "once" };
    expect(await call.shortlist.setNote(edit)).toEqual({ version: 2 });
    expect(await call.shortlist.setNote(edit)).toEqual({ version: 1 });
  });

  it("save and reorder without a conflict: what was saved meanwhile stays at the end", async () => {
    const person = await withList(COOKS, LAW);
    const { call, listId, pairIds } = person;
    await call.shortlist.addPair(NURSES);
    await call.shortlist.reorder({ listId, version: 1, pairIds: pairIds.toReversed() });
    expect(await titlesOf(person, listId)).toEqual([LAW.left, COOKS.left, "nurse-practitioners"]);
  });
});

describe("undo", () => {
  it("brings a removed pair back to its place with its note and figures", async () => {
    const person = await withList(COOKS, LAW, NURSES);
    const { call, listId, pairIds } = person;
    const pairId = pairIds[1] as string;
    await call.shortlist.setNote({ listId, pairId, version: 1, note: "keep me" });
    const before = await call.shortlist.get({ listId });
    await call.shortlist.removePair({ listId, pairId, version: 2 });
    expect(await titlesOf(person, listId)).toEqual([COOKS.left, "nurse-practitioners"]);
    await call.shortlist.restorePair({ listId, pairId });
    expect((await call.shortlist.get({ listId })).pairs).toEqual(before.pairs);
  });

  it("does not bring a removed pair's note back when it is saved anew", async () => {
    const { call, listId, pairIds } = await withList(COOKS);
    const pairId = pairIds[0] as string;
    await call.shortlist.setNote({ listId, pairId, version: 1, note: "old" });
    await call.shortlist.removePair({ listId, pairId, version: 2 });
    await call.shortlist.addPair(COOKS);
    const { pairs } = await call.shortlist.get({ listId });
    expect(pairs.map(({ note }) => note)).toEqual([""]);
  });

  it("brings a deleted list back for a day, then it is gone from the database", async () => {
    const { call, user, listId } = await withList(COOKS);
    await call.shortlist.delete({ listId, version: 1 });
    expect(await call.shortlist.list()).toEqual([]);
    await expect(call.shortlist.get({ listId })).rejects.toThrow(gone);
    await call.shortlist.restore({ listId });
    expect(await call.shortlist.list()).toMatchObject([{ id: listId, isDefault: true, pairs: 1 }]);
    await call.shortlist.delete({ listId, version: 1 });
    const yesterday = new Date(Date.now() - 25 * 60 * 60 * 1000);
    await prisma.shortlist.update({ where: { id: listId }, data: { deletedAt: yesterday } });
    await expect(call.shortlist.restore({ listId })).rejects.toThrow(gone);
    await prisma.$transaction(purge);
    expect(await prisma.shortlist.count({ where: { userId: user.id } })).toBe(0);
    expect(await prisma.shortlistPair.count({ where: { listId } })).toBe(0);
  });
});

describe("the browser's pairs", () => {
  it("join the account, none lost and none doubled, from however many tabs", async () => {
    const { call, listId } = await withList(COOKS);
    const pairs = [COOKS, LAW, NURSES, { left: "lawyers", right: "no-such-role" }];
    const answers = await Promise.all([1, 2, 3].map(() => call.shortlist.importLocal({ pairs })));
    expect(answers.map(({ added }) => added).sort()).toEqual([0, 0, 2]);
    for (const { kept } of answers) expect(kept).toHaveLength(3);
    expect((await call.shortlist.get({ listId })).pairs).toHaveLength(3);
  });
});
