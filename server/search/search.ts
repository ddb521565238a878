import { keptWithData } from "@/server/db/kept";
import { findEvidence, findTitleEntries } from "./entries";
import { type SearchAnswer, type SearchHit, TitleIndex } from "./title-index";

export type { SearchAnswer, SearchHit } from "./title-index";

const currentIndex = keptWithData("search index", async () => {
  const [entries, evidence] = await Promise.all([findTitleEntries(), findEvidence()]);
  return new TitleIndex(entries, evidence);
});

/**
 * What a job title may mean: roles, the best match first, and which of its words led to them. Every
 * box, page and procedure that searches asks this.
 */
export async function answerSearch(query: string, limit = 8): Promise<SearchAnswer> {
  return (await currentIndex()).answer(query, limit);
}

/** Roles by title or by a name that people give them, the best match first. */
export async function searchRoles(query: string, limit = 8): Promise<SearchHit[]> {
  return (await answerSearch(query, limit)).hits;
}

/** Makes the index ready, so that the first who searches need not wait for it. */
export const warmSearch = async (): Promise<unknown> => currentIndex();
