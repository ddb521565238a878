import { prisma } from "@/server/db/client";
import type { Prisma } from "@/server/db/generated/client";
import { inBatches, keptEach } from "@/server/db/kept-each";
import { roleNames } from "@/server/roles/names";
import { publishedGroups } from "@/server/roles/record-rows";

/** So many are read at once where all are. */
const BATCH = 50;

const include = {
  occupation: {
    include: {
      ...publishedGroups,
      trainingShares: { where: { scale: "RW" }, orderBy: { category: "asc" } },
      soc: {
        include: {
          // Either all fields of an occupation have a count or none has: no null comes first.
          majors: {
            orderBy: [{ awards: { awards: "desc" } }, { title: "asc" }],
            select: { cipCode: true, title: true, sourceId: true },
          },
        },
      },
    },
  },
} satisfies Prisma.RoleInclude;

/** A role with the rows that a move from or to it is made of, its wages those of the whole country. */
export type MoveRecord = Prisma.RoleGetPayload<{ include: typeof include }>;

const records = keptEach("records of moves", async (slugs): Promise<Map<string, MoveRecord>> => {
  const found = await prisma.role.findMany({
    where: { slug: { in: slugs } },
    relationLoadStrategy: "join",
    include,
  });
  return new Map(found.map((record) => [record.slug, record]));
});

/** The record of a role, or null where none has the slug. */
export async function findMoveRecord(slug: string): Promise<MoveRecord | null> {
  const isRole = (await roleNames()).has(slug);
  return (isRole && (await records([slug])).get(slug)) || null;
}

/** Reads the record of every role, some at a time. */
export async function* warmMoves(): AsyncGenerator<unknown> {
  yield* inBatches(records, [...(await roleNames()).keys()], BATCH);
}
