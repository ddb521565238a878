import { prisma } from "@/server/db/client";
import type { Prisma } from "@/server/db/generated/client";
import { outlookFigures } from "./figures/outlook";
import { nationalPay } from "./figures/pay";
import { titleFigures } from "./figures/title";
import { KEY_FIGURES, type KeyFigures } from "./key-figure-ids";
import type { RoleLink } from "./profile";
import { publishedGroups } from "./record";

/** A role with its key figures only. */
export interface KeyProfile extends RoleLink {
  /** the occupation's O*NET-SOC code and title */
  code: string;
  officialTitle: string;
  figures: KeyFigures;
}

const include = {
  figures: { orderBy: { position: "asc" } },
  occupation: { select: { title: true, code: true, socCode: true, ...publishedGroups } },
} satisfies Prisma.RoleInclude;

/** The key figures of these roles by slug, in one query; a slug that no role has is not in it. */
export async function findKeyFigures(slugs: string[]): Promise<Map<string, KeyProfile>> {
  const records = await prisma.role.findMany({
    where: { slug: { in: [...new Set(slugs)] } },
    relationLoadStrategy: "join",
    include,
  });
  return new Map(records.map((record) => [record.slug, keyProfileOf(record)]));
}

function keyProfileOf(record: Prisma.RoleGetPayload<{ include: typeof include }>): KeyProfile {
  const all = {
    ...nationalPay(record),
    ...outlookFigures(record),
    ...titleFigures(record.figures),
  };
  const picked = KEY_FIGURES.map((id) => [id, all[id]]);
  const { slug, title } = record;
  const { code, title: officialTitle } = record.occupation;
  return { slug, title, code, officialTitle, figures: Object.fromEntries(picked) as KeyFigures };
}
