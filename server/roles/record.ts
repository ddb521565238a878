import { prisma } from "@/server/db/client";
import type { Prisma } from "@/server/db/generated/client";
import { skillMatrix } from "@/server/ratings/matrix";
import { type RatedElement, ratedElements } from "@/server/ratings/rated";
import { closestGroup, type TeleworkGroup, teleworkGroups } from "./telework-groups";

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
const published = {
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
const scored = {
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
const listed = {
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

type Published = Prisma.RoleGetPayload<{ include: typeof published }>;
type Onet = Prisma.OccupationGetPayload<{ select: typeof scored }> &
  Prisma.OccupationGetPayload<{ select: typeof listed }>;

export type OccupationRecord = Published["occupation"] & Onet;
/** A role with every row that its page is made of, but for the best paying places. */
export type RoleRecord = Omit<Published, "occupation"> & {
  occupation: OccupationRecord;
  /** its skills and knowledge, the most important first */
  rated: RatedElement[];
  /** of the closest group that holds the occupation, as far up as the major group */
  teleworkGroup: TeleworkGroup | null;
};

/** As much of a record as its pay and outlook are made of. */
export interface PublishedRecord {
  kind: string;
  title: string;
  occupation: Pick<OccupationRecord, "title" | "socCode"> & {
    wageGroup: Omit<NonNullable<OccupationRecord["wageGroup"]>, "payYears"> | null;
    projectionGroup: Omit<
      NonNullable<OccupationRecord["projectionGroup"]>,
      "earlierProjection"
    > | null;
  };
}

/** The title by which publications would speak of the role: an occupation's official one. */
export const publishedTitle = ({
  kind,
  title,
  occupation,
}: {
  kind: string;
  title: string;
  occupation: { title: string };
}): string => (kind === "title" ? title : occupation.title);

/**
 * The records of the roles with these slugs; unknown slugs are left out. Three queries at the same
 * time: one with all these joins takes the database longer than the three together.
 */
export async function findRoleRecords(slugs: string[]): Promise<RoleRecord[]> {
  const relationLoadStrategy = "join";
  const ofThese = { roles: { some: { slug: { in: slugs } } } };
  const [roles, scores, lists, groups, matrix] = await Promise.all([
    prisma.role.findMany({
      where: { slug: { in: slugs } },
      relationLoadStrategy,
      include: published,
    }),
    prisma.occupation.findMany({ where: ofThese, relationLoadStrategy, select: scored }),
    prisma.occupation.findMany({ where: ofThese, relationLoadStrategy, select: listed }),
    teleworkGroups(),
    skillMatrix(),
  ]);
  return roles.flatMap((role) => {
    const isOf = ({ code }: { code: string }) => code === role.occupationCode;
    const [scoredOne, listedOne] = [scores.find(isOf), lists.find(isOf)];
    if (!scoredOne || !listedOne) return [];
    return [
      {
        ...role,
        occupation: { ...role.occupation, ...scoredOne, ...listedOne },
        rated: ratedElements(matrix.elements, matrix.ratings.get(role.occupationCode)),
        teleworkGroup: closestGroup(role.occupation.socCode, groups),
      },
    ];
  });
}
