import { prisma } from "@/server/db/client";
import type { EvidenceEntry } from "./evidence";
import type { TitleEntry } from "./role-names";

/** Every name of every role, from the database: about 60,000. */
export async function findTitleEntries(): Promise<TitleEntry[]> {
  const [roles, names] = await Promise.all([findRoles(), findNames()]);
  const own = roles.map((role): TitleEntry => {
    const isOccupation = role.kind === "occupation";
    const jobs = role.occupation.projectionGroup?.projection?.employment ?? 0;
    return {
      slug: role.slug,
      title: role.title,
      name: role.title,
      kind: isOccupation ? "occupation" : "title",
      reported: true,
      employment: mainOnly(role.occupationCode, jobs),
      line: firstSentence(role.description),
      ...(isOccupation && { code: role.occupationCode, official: role.occupation.title }),
    };
  });
  const byCode = new Map(own.flatMap((role) => (role.code ? [[role.code, role] as const] : [])));
  return [
    ...own,
    ...own.flatMap(officialEntry),
    ...names.flatMap(({ code, titles, short, reported }) => {
      const role = byCode.get(code);
      if (!role) return [];
      return titles.flatMap((title, at) =>
        [title, short[at]]
          .filter((name): name is string => Boolean(name))
          .map((name) => ({ ...role, name, reported: reported[at] as boolean })),
      );
    }),
  ];
}

/** The official title is a name too, where ours says it otherwise. */
const officialEntry = (role: TitleEntry): TitleEntry[] =>
  role.official && role.official.toLowerCase() !== role.title.toLowerCase()
    ? [{ ...role, name: role.official }]
    : [];

const findRoles = () =>
  prisma.role.findMany({
    relationLoadStrategy: "join",
    select: {
      slug: true,
      title: true,
      kind: true,
      description: true,
      occupationCode: true,
      occupation: {
        select: {
          title: true,
          projectionGroup: { select: { projection: { select: { employment: true } } } },
        },
      },
    },
  });

/** One row an occupation, and the same for evidence: to read some 60,000 one by one takes half a second. */
const findNames = () =>
  prisma.$queryRaw<{ code: string; titles: string[]; short: string[]; reported: boolean[] }[]>`
    SELECT occupation_code AS code, array_agg(title ORDER BY title) AS titles,
           array_agg(short_title ORDER BY title) AS short,
           array_agg(reported ORDER BY title) AS reported
    FROM alternate_titles GROUP BY occupation_code ORDER BY occupation_code`;

/** Titles as employers filed them: about 80,000. */
export async function findEvidence(): Promise<EvidenceEntry[]> {
  const rows = await prisma.$queryRaw<{ slug: string; titles: string[]; filings: number[] }[]>`
    SELECT o.slug, array_agg(e.title ORDER BY e.title) AS titles,
           array_agg(e.filings ORDER BY e.title) AS filings
    FROM title_evidence e JOIN occupations o ON o.code = e.occupation_code
    GROUP BY o.slug ORDER BY o.slug`;
  return rows.flatMap(({ slug, titles, filings }) =>
    titles.map((title, at) => ({ slug, title, filings: filings[at] as number })),
  );
}

/**
 * O*NET divides some published occupations; the figure counts all parts, and the main part (.00) has
 * most of the people.
 */
const mainOnly = (code: string, employment: number) => (code.endsWith(".00") ? employment : 0);

const firstSentence = (text: string) => text.match(/^.*?[.!?](?=\s|$)/s)?.[0] ?? text;
