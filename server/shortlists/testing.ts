import { expect } from "vitest";
import { makePerson, type Person } from "@/server/trpc/testing";

/** Pairs to save. */
export const COOKS = { left: "chefs-and-head-cooks", right: "cooks-fast-food" };
export const NURSES = { left: "registered-nurses", right: "nurse-practitioners" };
export const LAW = { left: "lawyers", right: "paralegals-and-legal-assistants" };

/** How procedures refuse. */
export const conflict = expect.objectContaining({ code: "CONFLICT" });
export const gone = expect.objectContaining({ code: "NOT_FOUND" });
export const limit = expect.objectContaining({ code: "UNPROCESSABLE_CONTENT" });

/** A person with one list that holds these pairs. */
export async function withList(...pairs: { left: string; right: string }[]) {
  const person = await makePerson();
  const saved = [];
  for (const pair of pairs) saved.push(await person.call.shortlist.addPair(pair));
  const listId = saved[0]?.listId as string;
  return { ...person, listId, pairIds: saved.map(({ pairId }) => pairId) };
}

/** The left roles of a list, in its order. */
export const titlesOf = async ({ call }: Person, listId: string) =>
  (await call.shortlist.get({ listId })).pairs.map(({ left }) => left.slug);
