import { prisma } from "@/server/db/client";
import type { Prisma } from "@/server/db/generated/client";
import { skillMatrix } from "@/server/ratings/matrix";
import { type RatedElement, ratedElements } from "@/server/ratings/rated";
import { listed, published, scored } from "./record-rows";
import { closestGroup, type TeleworkGroup, teleworkGroups } from "./telework-groups";

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
