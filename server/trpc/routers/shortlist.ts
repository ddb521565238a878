import { TRPCError } from "@trpc/server";
import { z } from "zod";
import { copyPair, movePair } from "@/server/shortlists/between-lists";
import { listGone, ShortlistError } from "@/server/shortlists/error";
import { importLocal } from "@/server/shortlists/import-local";
import { LIMITS } from "@/server/shortlists/limits";
import {
  createList,
  deleteList,
  findLists,
  renameList,
  restoreList,
  setDefaultList,
} from "@/server/shortlists/lists";
import { addPair, removePair, reorderPairs, restorePair, setNote } from "@/server/shortlists/pairs";
import { copyShared, shareList, unshareList } from "@/server/shortlists/sharing";
import { findList, findShared } from "@/server/shortlists/view";
import { middleware, publicProcedure, router, signedIn, slugInput } from "../procedures";
import { idInput, newIdInput, textInput, tokenInput } from "../text-input";

const CODES = { gone: "NOT_FOUND", conflict: "CONFLICT", limit: "UNPROCESSABLE_CONTENT" } as const;

/** Says the domain's errors in the tRPC way. */
const shortlistErrors = middleware(async ({ next }) => {
  const result = await next();
  if (result.ok || !(result.error.cause instanceof ShortlistError)) return result;
  const { cause } = result.error;
  throw new TRPCError({ code: CODES[cause.kind], message: cause.message, cause });
});

const owner = publicProcedure.use(shortlistErrors).use(signedIn);

const list = z.object({ listId: idInput });
const edit = list.extend({
  version: z
    .number()
    .int()
    .min(1)
    .max(2 ** 31 - 1),
});
const pair = list.extend({ pairId: idInput });
const pairEdit = edit.extend({ pairId: idInput });
const slugs = z
  .object({ left: slugInput, right: slugInput })
  .refine(({ left, right }) => left !== right, "A pair is two different roles.");

const name = textInput(LIMITS.name, 1);
const description = textInput(LIMITS.description);

/**
 * A person's own lists. NOT_FOUND for what is not there or somebody else's, CONFLICT for an edit made of
 * an older version, UNPROCESSABLE_CONTENT where a limit is reached.
 */
export const shortlistRouter = router({
  list: owner.query(({ ctx }) => findLists(ctx.user.id)),

  /** A list with its pairs and the figures of now. */
  get: owner.input(list).query(async ({ ctx, input }) => {
    const found = await findList(ctx.user.id, input.listId);
    if (!found) throw listGone();
    return found;
  }),

  /** What a link leads to; anybody may ask who has its token. */
  shared: publicProcedure
    .use(shortlistErrors)
    .input(z.object({ token: tokenInput }))
    .query(async ({ input }) => {
      const found = await findShared(input.token);
      if (!found) throw listGone();
      return found;
    }),

  create: owner
    .input(z.object({ id: newIdInput, name, description: description.default("") }))
    .mutation(({ ctx, input }) => createList(ctx.user.id, input)),

  rename: owner
    .input(edit.extend({ name, description }))
    .mutation(({ ctx, input }) => renameList(ctx.user.id, input)),

  /** The save button fills this list from now on. */
  setDefault: owner
    .input(list)
    .mutation(({ ctx, input }) => setDefaultList(ctx.user.id, input.listId)),

  delete: owner.input(edit).mutation(({ ctx, input }) => deleteList(ctx.user.id, input)),

  /** Undoes `delete`, within a day. */
  restore: owner.input(list).mutation(({ ctx, input }) => restoreList(ctx.user.id, input.listId)),

  /** Without a list the pair goes to the default one. */
  addPair: owner
    .input(z.intersection(slugs, z.object({ listId: idInput.optional() })))
    .mutation(({ ctx, input }) => addPair(ctx.user.id, input)),

  removePair: owner.input(pairEdit).mutation(({ ctx, input }) => removePair(ctx.user.id, input)),

  /** Undoes `removePair`, within a day. */
  restorePair: owner.input(pair).mutation(({ ctx, input }) => restorePair(ctx.user.id, input)),

  movePair: owner
    .input(pairEdit.extend({ toListId: idInput }))
    .mutation(({ ctx, input }) => movePair(ctx.user.id, input)),

  copyPair: owner
    .input(pair.extend({ toListId: idInput }))
    .mutation(({ ctx, input }) => copyPair(ctx.user.id, input)),

  reorder: owner
    .input(edit.extend({ pairIds: z.array(idInput).max(LIMITS.pairs) }))
    .mutation(({ ctx, input }) => reorderPairs(ctx.user.id, input)),

  setNote: owner
    .input(pairEdit.extend({ note: textInput(LIMITS.note) }))
    .mutation(({ ctx, input }) => setNote(ctx.user.id, input)),

  share: owner.input(list).mutation(({ ctx, input }) => shareList(ctx.user.id, input.listId)),

  unshare: owner.input(list).mutation(({ ctx, input }) => unshareList(ctx.user.id, input.listId)),

  copyShared: owner
    .input(z.object({ token: tokenInput, id: newIdInput }))
    .mutation(({ ctx, input }) => copyShared(ctx.user.id, input)),

  /** The browser's own pairs join the default list. */
  importLocal: owner
    .input(z.object({ pairs: z.array(slugs).max(LIMITS.pairs) }))
    .mutation(({ ctx, input }) => importLocal(ctx.user.id, input.pairs)),
});
