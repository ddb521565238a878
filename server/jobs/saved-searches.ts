import { prisma } from "@/server/db/client";
import { SAVED } from "./limits";
import { type JobQuery, jobsAddress, queryAt } from "./query";

/** A search that somebody keeps. */
export interface SavedSearch {
  id: string;
  name: string;
  query: JobQuery;
  /** where its results are */
  address: string;
  createdAt: Date;
  /** when its results were last looked at */
  lookedAt: Date;
}

/** Why a search could not be kept; the message is for the reader. */
export class SavedSearchError extends Error {
  constructor(
    readonly kind: "gone" | "limit",
    message: string,
  ) {
    super(message);
  }
}

/** A person's searches, the newest first. */
export async function findSavedSearches(userId: string): Promise<SavedSearch[]> {
  const rows = await prisma.savedJobSearch.findMany({
    where: { userId },
    orderBy: [{ createdAt: "desc" }, { id: "asc" }],
    take: SAVED.searches,
  });
  return rows.map(({ id, name, address, createdAt, lookedAt }) => {
    return { id, name, query: queryAt(address), address, createdAt, lookedAt };
  });
}

/** The address that a search is kept by: its first page, in whatever order. */
const keptAddress = (query: JobQuery) => jobsAddress({ ...query, sort: "best", page: 1 });

/** The search that somebody keeps of this query, or null. */
export async function findSavedSearch(userId: string, query: JobQuery) {
  return prisma.savedJobSearch.findUnique({
    where: { userId_address: { userId, address: keptAddress(query) } },
    select: { id: true, name: true, lookedAt: true },
  });
}

/** Notes that its results have been looked at. One that is gone by now is no matter. */
export async function noteLook(id: string, now: Date): Promise<void> {
  await prisma.savedJobSearch.updateMany({ where: { id }, data: { lookedAt: now } });
}

/**
 * Keeps a search, from its first page; one that is kept already takes the new name.
 * @throws SavedSearchError limit, gone where the account is
 */
export async function saveSearch(
  userId: string,
  { name, query }: { name: string; query: JobQuery },
): Promise<{ id: string; already: boolean }> {
  const address = keptAddress(query);
  return prisma.$transaction(async (tx) => {
    // A person's writes come one after the other, so that a limit that was counted still holds.
    const person = await tx.$queryRaw<unknown[]>`
      SELECT 1 FROM users WHERE id = ${userId} FOR NO KEY UPDATE`;
    if (person.length === 0) throw new SavedSearchError("gone", "This account was deleted.");
    const known = await tx.savedJobSearch.findUnique({
      where: { userId_address: { userId, address } },
    });
    if (known) {
      await tx.savedJobSearch.update({ where: { id: known.id }, data: { name } });
      return { id: known.id, already: true };
    }
    if ((await tx.savedJobSearch.count({ where: { userId } })) >= SAVED.searches)
      throw new SavedSearchError(
        "limit",
        `You keep ${SAVED.searches} searches, which is as many as one can. Remove one first.`,
      );
    const id = crypto.randomUUID();
    await tx.savedJobSearch.create({ data: { id, userId, name, address } });
    return { id, already: false };
  });
}

/** Removes a search; one that is not there, or somebody else's, is left as it is. @throws SavedSearchError gone */
export async function removeSearch(userId: string, id: string): Promise<void> {
  const { count } = await prisma.savedJobSearch.deleteMany({ where: { id, userId } });
  if (count === 0) throw new SavedSearchError("gone", "This search is not there any more.");
}
