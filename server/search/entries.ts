import { prisma } from "@/server/db/client";
import type { TitleEntry } from "./title-index";

/** Every name of every role, from the database: about 60,000. */
export async function findTitleEntries(): Promise<TitleEntry[]> {
  const roles = await prisma.role.findMany({
    relationLoadStrategy: "join",
    select: {
      slug: true,
      title: true,
      kind: true,
      occupationCode: true,
      occupation: {
        select: { projectionGroup: { select: { projection: { select: { employment: true } } } } },
      },
    },
  });
  const names = await prisma.alternateTitle.findMany({
    select: { occupationCode: true, title: true, shortTitle: true, reported: true },
  });
  const own = roles.map((role): TitleEntry & { code: string } => ({
    slug: role.slug,
    title: role.title,
    name: role.title,
    kind: role.kind === "title" ? "title" : "occupation",
    reported: true,
    code: role.occupationCode,
    employment: mainOnly(
      role.occupationCode,
      role.occupation.projectionGroup?.projection?.employment ?? 0,
    ),
  }));
  const byCode = new Map(own.filter(isOccupation).map((role) => [role.code, role]));
  return [
    ...own,
    ...names.flatMap(({ occupationCode, title, shortTitle, reported }) => {
      const role = byCode.get(occupationCode);
      if (!role) return [];
      return [title, shortTitle].filter(Boolean).map((name) => ({ ...role, name, reported }));
    }),
  ];
}

const isOccupation = ({ kind }: TitleEntry) => kind === "occupation";

/**
 * O*NET divides some published occupations; the figure counts all parts, and the main part (.00) has
 * most of the people.
 */
const mainOnly = (code: string, employment: number) => (code.endsWith(".00") ? employment : 0);
