import { randomBytes } from "node:crypto";
import { contentOfRow } from "./between-lists";
import { ShortlistError } from "./error";
import { insertPairs } from "./insert";
import { insertList } from "./lists";
import { PAIR_ORDER } from "./pairs";
import { asOwner, ownList } from "./transaction";

/** 192 random bits: nobody comes upon a link by trying. */
const TOKEN_BYTES = 24;

/** Makes a list readable for whoever has its link, and returns the link's token; a shared list keeps its. */
export function shareList(userId: string, listId: string): Promise<{ token: string }> {
  return asOwner(userId, async (tx) => {
    const list = await ownList(tx, userId, listId);
    if (list.shareToken) return { token: list.shareToken };
    const token = randomBytes(TOKEN_BYTES).toString("base64url");
    await tx.shortlist.update({ where: { id: listId }, data: { shareToken: token } });
    return { token };
  });
}

/** Ends a list's link for good: sharing it again makes another one. @throws ShortlistError gone */
export function unshareList(userId: string, listId: string): Promise<void> {
  return asOwner(userId, async (tx) => {
    await ownList(tx, userId, listId);
    await tx.shortlist.update({ where: { id: listId }, data: { shareToken: null } });
  });
}

/**
 * Makes a list of one's own out of a shared one, with its notes and the figures as they were saved.
 * @param id of the new list, made by the caller, so that asking twice makes one
 * @throws ShortlistError gone where the link was revoked, limit
 */
export function copyShared(
  userId: string,
  { token, id }: { token: string; id: string },
): Promise<{ id: string }> {
  return asOwner(userId, async (tx) => {
    const shared = await tx.shortlist.findFirst({
      where: { shareToken: token, deletedAt: null },
      include: { pairs: { where: { removedAt: null }, orderBy: PAIR_ORDER } },
    });
    if (!shared)
      throw new ShortlistError("gone", "This link leads nowhere any more: ask for a new one.");
    const { name, description } = shared;
    await insertList(tx, userId, { id, name, description });
    const list = await ownList(tx, userId, id);
    await insertPairs(tx, list, shared.pairs.map(contentOfRow));
    return { id };
  });
}
