import { prisma } from "@/server/db/client";
import { findTitleEntries } from "./entries";
import { type SearchHit, TitleIndex } from "./title-index";

export type { SearchHit } from "./title-index";

/** So long a look at the data's version holds: a query is not worth one of its own. */
const VERSION_HOLDS_MS = 5_000;

/** Roles by title or by a name that people give them, the best match first. */
export async function searchRoles(query: string, limit = 8): Promise<SearchHit[]> {
  return (await currentIndex()).search(query, limit);
}

/** Roles whose names come near, for a query or address that names none. */
export async function nearNames(query: string, limit = 6): Promise<SearchHit[]> {
  return (await currentIndex()).near(query, limit);
}

interface Built {
  version: string | undefined;
  index: TitleIndex;
}

let built: Built | undefined;
let building: Promise<Built> | undefined;
let checkedAt = 0;

/** The index of the loaded data. While a new one is built, the old one answers. */
async function currentIndex(): Promise<TitleIndex> {
  if (built && performance.now() - checkedAt < VERSION_HOLDS_MS) return built.index;
  building ??= refresh().finally(() => {
    building = undefined;
  });
  if (!built) return (await building).index;
  building.catch((error) => console.error("The search index could not be renewed:", error));
  return built.index;
}

async function refresh(): Promise<Built> {
  const loaded = await prisma.loadedSnapshot.findFirst();
  if (!built || built.version !== loaded?.version)
    built = { version: loaded?.version, index: new TitleIndex(await findTitleEntries()) };
  checkedAt = performance.now();
  return built;
}
