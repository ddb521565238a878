import { prisma } from "@/server/db/client";
import type { Prisma } from "@/server/db/generated/client";
import { keptOfRoles } from "@/server/roles/kept-of-roles";
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

const records = keptOfRoles("records of moves", BATCH, async (slugs) => {
  const found = await prisma.role.findMany({
    where: { slug: { in: slugs } },
    relationLoadStrategy: "join",
    include,
  });
  return new Map(found.map((record): [string, MoveRecord] => [record.slug, record]));
});

/** The records of these roles by slug; a slug that no role has is left out. */
export const findMoveRecords = records.of;

/** Reads the record of every role, some at a time. */
export const warmMoves = records.all;
