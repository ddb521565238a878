import { prisma } from "@/server/db/client";
import type { Prisma } from "@/server/db/generated/client";
import { KEY_FIGURES } from "@/server/roles/key-figure-ids";
import { findKeyFigures, type KeyProfile } from "@/server/roles/key-figures";
import { type Citation, citationsById } from "@/server/sources/citations";
import { allSources } from "@/server/sources/sources";
import { PAIR_ORDER } from "./pairs";
import { type Change, changesSince, readSaved } from "./saved-figures";

/** One role of a saved pair. `changes` says which of its figures newer data have changed. */
export interface PairSide {
  slug: string;
  title: string;
  changes: Change[];
}

export interface PairView {
  id: string;
  left: PairSide;
  right: PairSide;
  note: string;
  /** ISO 8601 */
  savedAt: string;
}

/** A list as whoever may read it sees it. */
export interface SharedView {
  name: string;
  description: string;
  pairs: PairView[];
  /** the roles of its pairs, by slug; one that the loaded data lack is not among them */
  roles: Record<string, KeyProfile>;
  citations: Citation[];
}

/** A list as its owner sees it. */
export interface ListView extends SharedView {
  id: string;
  isDefault: boolean;
  shareToken: string | null;
  version: number;
}

const include = {
  pairs: { where: { removedAt: null }, orderBy: PAIR_ORDER },
} satisfies Prisma.ShortlistInclude;

type ListRow = Prisma.ShortlistGetPayload<{ include: typeof include }>;

/** Ids and tokens stand in addresses, where anything can be; PostgreSQL refuses some of it. */
const PLAIN = /^[A-Za-z0-9_-]{1,40}$/;

/** A list of this person with the figures of now, or null. */
export async function findList(userId: string, id: string): Promise<ListView | null> {
  if (!PLAIN.test(id)) return null;
  const list = await prisma.shortlist.findFirst({
    where: { id, userId, deletedAt: null },
    include,
  });
  if (!list) return null;
  const { isDefault, shareToken, version } = list;
  return { ...(await viewOf(list)), id, isDefault: isDefault === true, shareToken, version };
}

/** The list that a link leads to, or null; it says nothing of its owner. */
export async function findShared(shareToken: string): Promise<SharedView | null> {
  const list = await prisma.shortlist.findFirst({
    where: { shareToken, deletedAt: null },
    include,
  });
  return list && viewOf(list);
}

async function viewOf({ name, description, pairs }: ListRow): Promise<SharedView> {
  const [roles, sources] = await Promise.all([
    findKeyFigures(pairs.flatMap(({ leftSlug, rightSlug }) => [leftSlug, rightSlug])),
    allSources(),
  ]);
  const profiles = [...roles.values()];
  const sourceIds = KEY_FIGURES.flatMap((id) =>
    profiles.flatMap(({ figures }) => figures[id].sourceId ?? []),
  );
  return {
    name,
    description,
    pairs: pairs.map((pair) => pairView(pair, roles)),
    roles: Object.fromEntries(roles),
    citations: citationsById(sourceIds, sources),
  };
}

function pairView(pair: ListRow["pairs"][number], roles: Map<string, KeyProfile>): PairView {
  const saved = readSaved(pair.saved);
  const side = (which: "left" | "right"): PairSide => {
    const slug = pair[`${which}Slug`];
    const role = roles.get(slug);
    return {
      slug,
      title: role?.title ?? pair[`${which}Title`],
      changes: role ? changesSince(saved[which], role) : [],
    };
  };
  return {
    id: pair.id,
    left: side("left"),
    right: side("right"),
    note: pair.note,
    savedAt: pair.savedAt.toISOString(),
  };
}
