import { keptWithData } from "@/server/db/kept";
import { findTitleEntries } from "./entries";
import { type SearchHit, TitleIndex } from "./title-index";

export type { SearchHit } from "./title-index";

const currentIndex = keptWithData(
  "search index",
  async () => new TitleIndex(await findTitleEntries()),
);

/** Roles by title or by a name that people give them, the best match first. */
export async function searchRoles(query: string, limit = 8): Promise<SearchHit[]> {
  return (await currentIndex()).search(query, limit);
}

/** Makes the index ready, so that the first who searches need not wait for it. */
export const warmSearch = async (): Promise<unknown> => currentIndex();

/** Roles whose names come near, for a query or address that names none. */
export async function nearNames(query: string, limit = 6): Promise<SearchHit[]> {
  return (await currentIndex()).near(query, limit);
}
