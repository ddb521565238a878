import type { Prisma } from "@/server/db/generated/client";

/** How many related roles a page shows: those that O*NET calls primary. */
export const RELATED_SHOWN = 10;
/** How many other names, technologies and majors a page has room for. */
const LIMITS = { titles: 8, technologies: 8, majors: 6 };

const members = { select: { title: true, socCode: true } } as const;

/** The groups under which an occupation's wages and projection are published, with their figures. */
export const publishedGroups = {
  wageGroup: {
    include: {
      wages: { where: { areaCode: "99", industryCode: "000000" } },
      wageOccupations: members,
    },
  },
  projectionGroup: {
    include: { projection: true, attainment: true, projectedOccupations: members },
  },
} as const satisfies Prisma.OccupationInclude;

/** A role with the rows that its published figures are made of. */
export const published = {
  figures: { orderBy: { position: "asc" } },
  occupation: {
    include: {
      soc: {
        include: {
          censusMatch: {
            include: { age: true, people: true, earnings: true, unemployment: true },
          },
          satisfactionMatch: { include: { group: true } },
          telework: true,
          // Either all fields of an occupation have a count or none has: no null comes first.
          majors: {
            orderBy: [{ awards: { awards: "desc" } }, { title: "asc" }],
            take: LIMITS.majors,
            include: { awards: true },
          },
          colleges: { orderBy: { position: "asc" } },
        },
      },
      ...publishedGroups,
      wageGroup: { include: { ...publishedGroups.wageGroup.include, payYears: true } },
      projectionGroup: {
        include: { ...publishedGroups.projectionGroup.include, earlierProjection: true },
      },
      taskExposure: true,
      trainingShares: { where: { scale: "RW" }, orderBy: { category: "asc" } },
      brightOutlook: true,
    },
  },
} satisfies Prisma.RoleInclude;

/** What O*NET scores an occupation on. */
export const scored = {
  code: true,
  interests: {
    select: { score: true, method: true, element: { select: { name: true } } },
    orderBy: { score: "desc" },
  },
  workStyles: {
    select: {
      impact: true,
      distinctivenessRank: true,
      method: true,
      element: { select: { name: true } },
    },
  },
} satisfies Prisma.OccupationSelect;

/** What O*NET lists for an occupation. */
export const listed = {
  code: true,
  technologies: {
    orderBy: { position: "asc" },
    take: LIMITS.technologies,
    select: { example: true, commodity: true, inDemand: true },
  },
  titles: {
    orderBy: [{ reported: "desc" }, { title: "asc" }],
    take: LIMITS.titles,
    select: { title: true },
  },
  related: {
    orderBy: { position: "asc" },
    take: RELATED_SHOWN,
    select: { related: { select: { slug: true, name: true } } },
  },
} satisfies Prisma.OccupationSelect;
