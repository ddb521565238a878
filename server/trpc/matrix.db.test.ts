import { beforeAll, describe, expect, it } from "vitest";
import { appRouter } from "./router";
import { callAs, makePerson, newListId, type Person } from "./testing";

type Answer = "yes" | "UNAUTHORIZED" | "NOT_FOUND";

/**
 * Who may call a procedure: each row is what its owner, another person, and whoever is signed out (or
 * holds an expired session: the server knows no such person) is answered when they name the owner's list.
 */
interface Row {
  input: (world: World) => unknown;
  owner: Answer;
  other: Answer;
  nobody: Answer;
}

/** A person with two lists, a pair, a share link and a saved search. */
interface World {
  owner: Person;
  listId: string;
  pairId: string;
  toListId: string;
  token: string;
  version: number;
  searchId: string;
}

const PAIR = { left: "lawyers", right: "paralegals-and-legal-assistants" };

/** Public data: the same for everybody. */
const everybody = (input: unknown): Row => ({
  input: () => input,
  owner: "yes",
  other: "yes",
  nobody: "yes",
});

/** What one does among one's own lists, naming nobody's. */
const signedIn = (input: Row["input"]): Row => ({
  input,
  owner: "yes",
  other: "yes",
  nobody: "UNAUTHORIZED",
});

/** What one does to a list that one names. */
const ownerOnly = (input: Row["input"]): Row => ({
  input,
  owner: "yes",
  other: "NOT_FOUND",
  nobody: "UNAUTHORIZED",
});

const list = ({ listId }: World) => ({ listId });
const edit = ({ listId, version }: World) => ({ listId, version });
const pair = ({ listId, pairId }: World) => ({ listId, pairId });
const pairEdit = (world: World) => ({ ...pair(world), version: world.version });

/** A row for every procedure; a new one without a row fails below. */
const ROWS: Record<string, Row> = {
  "role.bySlug": everybody({ slug: "lawyers" }),
  "role.search": everybody({ query: "lawyer" }),
  "place.all": everybody(undefined),
  "place.pay": everybody({ slug: "lawyers" }),
  "place.local": everybody({ slug: "lawyers", area: "27" }),
  "role.answer": everybody({ query: "lawyer" }),
  "compare.byPair": everybody(PAIR),
  "compare.skills": everybody(PAIR),
  "move.between": everybody({ from: PAIR.left, to: PAIR.right }),
  "job.search": everybody({ words: "nurse" }),
  "job.byId": {
    ...everybody({ id: "none" }),
    owner: "NOT_FOUND",
    other: "NOT_FOUND",
    nobody: "NOT_FOUND",
  },
  "job.status": everybody(undefined),
  "job.savedSearches": signedIn(() => undefined),
  "job.saveSearch": signedIn(() => ({ name: "Nurses", query: { words: "nurse" } })),
  "job.removeSearch": ownerOnly(({ searchId }) => ({ id: searchId })),
  "company.bySlug": everybody({ slug: "mayo-clinic" }),
  "company.search": everybody({ name: "mayo" }),
  "company.best": everybody({ socCode: "29-2011" }),
  "account.signedIn": everybody(undefined),
  "shortlist.list": signedIn(() => undefined),
  "shortlist.get": ownerOnly(list),
  // The holder of the link is whoever names its token, signed in or not.
  "shortlist.shared": { ...everybody(null), input: ({ token }) => ({ token }) },
  "shortlist.create": signedIn(() => ({ id: newListId(), name: "New" })),
  "shortlist.rename": ownerOnly((world) => ({ ...edit(world), name: "New", description: "" })),
  "shortlist.setDefault": ownerOnly(list),
  "shortlist.delete": ownerOnly(edit),
  "shortlist.restore": ownerOnly(list),
  "shortlist.addPair": ownerOnly((world) => ({ ...PAIR, ...list(world) })),
  "shortlist.removePair": ownerOnly(pairEdit),
  "shortlist.restorePair": ownerOnly(pair),
  "shortlist.movePair": ownerOnly((world) => ({ ...pairEdit(world), toListId: world.toListId })),
  "shortlist.copyPair": ownerOnly((world) => ({ ...pair(world), toListId: world.toListId })),
  "shortlist.reorder": ownerOnly((world) => ({ ...edit(world), pairIds: [world.pairId] })),
  "shortlist.setNote": ownerOnly((world) => ({ ...pairEdit(world), note: "mine" })),
  "shortlist.share": ownerOnly(list),
  "shortlist.unshare": ownerOnly(list),
  "shortlist.copyShared": signedIn(({ token }) => ({ token, id: newListId() })),
  "shortlist.importLocal": signedIn(() => ({ pairs: [PAIR] })),
};

async function makeWorld(): Promise<World> {
  const owner = await makePerson();
  const { shortlist } = owner.call;
  const { listId, pairId, version } = await shortlist.addPair({
    left: "chefs-and-head-cooks",
    right: "cooks-fast-food",
  });
  const toListId = newListId();
  await shortlist.create({ id: toListId, name: "Other" });
  const { token } = await shortlist.share({ listId });
  const { id: searchId } = await owner.call.job.saveSearch({
    name: "Chefs",
    query: { words: "chef" },
  });
  return { owner, listId, pairId, toListId, token, version, searchId };
}

/** Calls a procedure by its name, and says what came of it. */
async function answerTo(call: Person["call"], path: string, input: unknown): Promise<string> {
  const [domain = "", name = ""] = path.split(".");
  const procedures = call as unknown as Record<
    string,
    Record<string, (input: unknown) => Promise<unknown>>
  >;
  try {
    await procedures[domain]?.[name]?.(input);
    return "yes";
  } catch (error) {
    return (error as { code: string }).code;
  }
}

const contentsOf = ({ owner, listId }: World) => owner.call.shortlist.get({ listId });

describe("who may call what", () => {
  it("is written down for every procedure", () => {
    expect(Object.keys(ROWS).sort()).toEqual(Object.keys(appRouter._def.procedures).sort());
  });

  describe.each(Object.entries(ROWS))("%s", (path, row) => {
    let world: World;
    beforeAll(async () => {
      world = await makeWorld();
    });

    it(`answers whoever is signed out: ${row.nobody}`, async () => {
      const before = await contentsOf(world);
      expect(await answerTo(callAs(null), path, row.input(world))).toBe(row.nobody);
      expect(await contentsOf(world)).toEqual(before);
    });

    it(`answers another person: ${row.other}`, async () => {
      const before = await contentsOf(world);
      const other = await makePerson();
      expect(await answerTo(other.call, path, row.input(world))).toBe(row.other);
      expect(await contentsOf(world)).toEqual(before);
    });

    it(`answers its owner: ${row.owner}`, async () => {
      expect(await answerTo(world.owner.call, path, row.input(world))).toBe(row.owner);
    });
  });
});

describe("a list of one's own", () => {
  it("takes no pair from another person's list, and gives none to it", async () => {
    const [mine, theirs] = [await makeWorld(), await makeWorld()];
    const { shortlist } = mine.owner.call;
    const ways = [
      { listId: theirs.listId, pairId: theirs.pairId, toListId: mine.listId },
      { listId: mine.listId, pairId: mine.pairId, toListId: theirs.listId },
      { listId: mine.listId, pairId: theirs.pairId, toListId: mine.toListId },
    ];
    for (const way of ways) {
      expect(await answerTo(mine.owner.call, "shortlist.copyPair", way)).toBe("NOT_FOUND");
      const move = { ...way, version: 1 };
      expect(await answerTo(mine.owner.call, "shortlist.movePair", move)).toBe("NOT_FOUND");
    }
    const inMine = { listId: mine.listId, pairId: theirs.pairId, version: 1 };
    await expect(shortlist.setNote({ ...inMine, note: "mine" })).rejects.toThrow("not on the list");
    await shortlist.removePair(inMine);
    await shortlist.reorder({ listId: mine.listId, version: 1, pairIds: [theirs.pairId] });
    expect((await contentsOf(theirs)).pairs).toHaveLength(1);
    expect((await contentsOf(theirs)).pairs[0]?.note).toBe("");
  });
});
