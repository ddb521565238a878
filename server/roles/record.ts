import { prisma } from "@/server/db/client";
import type { Prisma } from "@/server/db/generated/client";

/** How many other names, related roles and technologies a page has room for. */
const LIMITS = { titles: 12, related: 10, technologies: 14, majors: 12 };

const groupWithMembers = {
  include: { occupations: { select: { title: true, socCode: true } } },
} as const;

const include = {
  figures: { orderBy: { position: "asc" } },
  occupation: {
    include: {
      soc: {
        include: {
          censusMatch: { include: { age: true, people: true } },
          majors: { orderBy: { title: "asc" }, take: LIMITS.majors },
        },
      },
      wageGroup: {
        include: {
          wages: { where: { areaCode: "99", industryCode: "000000" } },
          wageOccupations: groupWithMembers.include.occupations,
        },
      },
      projectionGroup: {
        include: {
          projection: true,
          attainment: true,
          projectedOccupations: groupWithMembers.include.occupations,
        },
      },
      ratings: { include: { element: true } },
      interests: { include: { element: true }, orderBy: { score: "desc" } },
      technologies: {
        orderBy: [{ inDemand: "desc" }, { hot: "desc" }, { example: "asc" }],
        take: LIMITS.technologies,
      },
      trainingShares: { where: { scale: "RW" }, orderBy: { category: "asc" } },
      titles: { orderBy: [{ reported: "desc" }, { title: "asc" }], take: LIMITS.titles },
      related: {
        orderBy: { position: "asc" },
        take: LIMITS.related,
        include: { related: { select: { slug: true, title: true } } },
      },
    },
  },
} satisfies Prisma.RoleInclude;

/** A role with every row that its page is made of, but for the best paying places. */
export type RoleRecord = Prisma.RoleGetPayload<{ include: typeof include }>;
export type OccupationRecord = RoleRecord["occupation"];

/** The records of the roles with these slugs, in one query; unknown slugs are left out. */
export function findRoleRecords(slugs: string[]): Promise<RoleRecord[]> {
  return prisma.role.findMany({
    where: { slug: { in: slugs } },
    relationLoadStrategy: "join",
    include,
  });
}
