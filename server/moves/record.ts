import { prisma } from "@/server/db/client";
import type { Prisma } from "@/server/db/generated/client";
import { publishedGroups } from "@/server/roles/record";

const includeAt = (areaCodes: string[]) =>
  ({
    occupation: {
      include: {
        ...publishedGroups,
        wageGroup: {
          include: {
            ...publishedGroups.wageGroup.include,
            wages: { where: { areaCode: { in: areaCodes }, industryCode: "000000" } },
          },
        },
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
  }) satisfies Prisma.RoleInclude;

/** A role with the rows that a move from or to it is made of, its wages those of some areas. */
export type MoveRecord = Prisma.RoleGetPayload<{ include: ReturnType<typeof includeAt> }>;

/** The records of two roles, in this order; null for one that is unknown. In one query. */
export async function findMoveRecords(
  slugs: [string, string],
  areaCodes: string[],
): Promise<[MoveRecord | null, MoveRecord | null]> {
  const found = await prisma.role.findMany({
    where: { slug: { in: slugs } },
    relationLoadStrategy: "join",
    include: includeAt(areaCodes),
  });
  const recordOf = (slug: string) => found.find((one) => one.slug === slug) ?? null;
  return [recordOf(slugs[0]), recordOf(slugs[1])];
}
