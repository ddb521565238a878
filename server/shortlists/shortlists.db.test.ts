import { describe, expect, it } from "vitest";
import { prisma } from "@/server/db/client";
import { makePerson, newListId, type Person } from "@/server/trpc/testing";
import { LIMITS } from "./limits";
import { purge } from "./purge";

const COOKS = { left: "chefs-and-head-cooks", right: "cooks-fast-food" };
const NURSES = { left: "registered-nurses", right: "nurse-practitioners" };
const LAW = { left: "lawyers", right: "paralegals-and-legal-assistants" };

const conflict = expect.objectContaining({ code: "CONFLICT" });
const gone = expect.objectContaining({ code: "NOT_FOUND" });
const limit = expect.objectContaining({ code: "UNPROCESSABLE_CONTENT" });

/** A person with one list that holds these pairs. */
async function withList(...pairs: { left: string; right: string }[]) {
  const person = await makePerson();
  const saved = [];
  for (const pair of pairs) saved.push(await person.call.shortlist.addPair(pair));
  const listId = saved[0]?.listId as string;
  return { ...person, listId, pairIds: saved.map(({ pairId }) => pairId) };
}

const titlesOf = async ({ call }: Person, listId: string) =>
  (await call.shortlist.get({ listId })).pairs.map(({ left }) => left.slug);

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
    // OEWS May 2024, registered nurses: mean annual wage 98,430.
    expect(saved.right["salary.yearly"]).toMatchObject({ amount: { amount: 98_430 } });
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
        { id: "salary.yearly", before: "$43,000", beforeVintage: "May 2021", now: "$98,430" },
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
