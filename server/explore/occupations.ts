import { prisma } from "@/server/db/client";
import type { Prisma } from "@/server/db/generated/client";
import type { Figures } from "@/server/figures/catalogue";
import type { Amount, Figure } from "@/server/figures/figure";
import { entryFigure } from "@/server/roles/figures/education";
import { outlookFigures } from "@/server/roles/figures/outlook";
import { nationalPay } from "@/server/roles/figures/pay";
import { timeFigure } from "@/server/roles/figures/preparation";
import type { RoleLink } from "@/server/roles/profile";
import { publishedGroups } from "@/server/roles/record-rows";
import type { Field } from "./fields";

/** What is published of an occupation in a place; pay is by the hour only where none is by the year. */
export interface LocalFigures {
  median: Figure<Amount>;
  /** the same at the prices of the whole country */
  atPrices: Figure<Amount>;
  jobs: Figure<Amount>;
}

/** An occupation as one explores it. */
export interface OccupationRow extends RoleLink {
  /** O*NET-SOC code and title */
  code: string;
  officialTitle: string;
  field: Field;
  figures: Pick<
    Figures,
    | "salary.yearly"
    | "outlook.growth"
    | "outlook.jobs"
    | "outlook.openings"
    | "preparation.time"
    | "education.entry"
  >;
  /** 2 to 5, null where O*NET has not rated the occupation */
  jobZone: number | null;
  /** its two highest RIASEC interests, the highest first; none where they are not rated */
  interests: string[];
  /** the work styles that set it apart, the most first; none where they are not rated */
  styles: string[];
  /** source of the interests and styles */
  sourceId: string;
  /** the code under which its pay and outlook are published; null where they are not */
  published: Published | null;
  /** the code of its wages; null where it has none */
  wageCode: string | null;
  /** its figures in the place that it is seen from; left out where that is the whole country */
  local?: LocalFigures;
}

/** A code that figures are published under. */
export interface Published {
  code: string;
  title: string;
  /** how many occupations of ours its figures hold */
  members: number;
}

const include = {
  ...publishedGroups,
  interests: {
    where: { score: { not: null } },
    include: { element: true },
    orderBy: [{ score: "desc" }, { elementId: "asc" }],
    take: 2,
  },
  workStyles: {
    where: { distinctivenessRank: { not: null } },
    include: { element: true },
    orderBy: { distinctivenessRank: "asc" },
  },
} satisfies Prisma.OccupationInclude;

type ExploreRecord = Prisma.OccupationGetPayload<{ include: typeof include }>;

/** Every occupation, by title. */
export async function findOccupations(fields: Field[]): Promise<OccupationRow[]> {
  const records = await prisma.occupation.findMany({ relationLoadStrategy: "join", include });
  const byCode = new Map(fields.map((field) => [field.code, field]));
  return records
    .map((record) => {
      const field = byCode.get(record.socCode.slice(0, 2));
      if (!field) throw new Error(`No major group holds the occupation ${record.code}.`);
      return rowOf(record, field);
    })
    .sort((a, b) => a.title.localeCompare(b.title, "en"));
}

function rowOf(record: ExploreRecord, field: Field): OccupationRow {
  const { code, slug, title: officialTitle, name: title, jobZone, sourceId } = record;
  const published = { kind: "occupation", title, occupation: record };
  return {
    slug,
    title,
    code,
    officialTitle,
    field,
    figures: {
      "salary.yearly": nationalPay(published)["salary.yearly"],
      ...outlookFigures(published),
      "preparation.time": timeFigure(jobZone, { sourceId }),
      "education.entry": entryFigure(published),
    },
    jobZone,
    interests: record.interests.map(({ element }) => element.name),
    styles: record.workStyles.map(({ element }) => element.name),
    sourceId,
    published: publishedOf(record),
    wageCode: record.wageCode,
  };
}

/** The two groups are the same one wherever both are published. */
function publishedOf({ wageGroup, projectionGroup }: ExploreRecord): Published | null {
  const group = projectionGroup ?? wageGroup;
  if (!group) return null;
  const members = projectionGroup?.projectedOccupations ?? wageGroup?.wageOccupations ?? [];
  return { code: group.code, title: group.title, members: members.length };
}
