import { prisma } from "@/server/db/client";
import type { Prisma } from "@/server/db/generated/client";
import type { Figures } from "@/server/figures/catalogue";
import { figureOf } from "@/server/figures/caveat";
import { missing } from "@/server/figures/figure";
import { slugOf } from "@/server/roles/slug";

/** A field of work: a major group of the Standard Occupational Classification. */
export interface Field {
  /** the two digits that its occupations' codes begin with */
  code: string;
  slug: string;
  /** as published: "Management Occupations" */
  title: string;
  /** what a reader calls it: "Management" */
  name: string;
}

/** A field with what is published of it as a whole. */
export interface FieldTotals extends Field {
  figures: Pick<
    Figures,
    "salary.yearly" | "salary.median" | "outlook.growth" | "outlook.jobs" | "outlook.openings"
  >;
}

/** No publication that we load names the one major group without civilians; this is its title in the SOC. */
const MILITARY = { code: "55-0000", title: "Military Specific Occupations" };
const ALL_OCCUPATIONS = "00-0000";

const include = {
  wages: { where: { areaCode: "99", industryCode: "000000" } },
  projection: true,
} satisfies Prisma.SocGroupInclude;

type GroupRecord = Prisma.SocGroupGetPayload<{ include: typeof include }>;

/** The figures of all occupations together, and the fields in the order of their codes. */
export async function findFields(): Promise<{ all: FieldTotals; fields: FieldTotals[] }> {
  const groups = await prisma.socGroup.findMany({
    where: { OR: [{ level: "major" }, { code: ALL_OCCUPATIONS }] },
    relationLoadStrategy: "join",
    include,
    orderBy: { code: "asc" },
  });
  const isAll = ({ code }: { code: string }) => code === ALL_OCCUPATIONS;
  const all = groups.find(isAll);
  if (!all) throw new Error("The loaded figures have none of all occupations together.");
  const military = groups.some(({ code }) => code === MILITARY.code) ? [] : [militaryField()];
  return {
    all: totalsOf(all),
    fields: [...groups.filter((group) => !isAll(group)).map(totalsOf), ...military],
  };
}

function totalsOf(group: GroupRecord): FieldTotals {
  const [wage] = group.wages;
  const { projection } = group;
  const noWage = missing("The wage survey publishes no figure of this field as a whole.");
  const noProjection = missing("The employment projections have no figure of this field.");
  const projected = (column: string, value: number | null, unit: "jobs" | "percent-change") =>
    projection ? figureOf(projection, column, value, unit) : noProjection;
  const employees = { employment: wage?.employment ?? undefined };
  const mean = { ...employees, rse: wage?.meanRse ?? undefined };
  return {
    ...fieldOf(group),
    figures: {
      "salary.yearly": wage
        ? figureOf(wage, "mean_annual", wage.meanAnnual, "usd-year", mean)
        : noWage,
      "salary.median": wage
        ? figureOf(wage, "median_annual", wage.medianAnnual, "usd-year", employees)
        : noWage,
      "outlook.growth": projected(
        "change_percent",
        projection?.changePercent ?? null,
        "percent-change",
      ),
      "outlook.jobs": projected("employment", projection?.employment ?? null, "jobs"),
      "outlook.openings": projected("openings", projection?.openings ?? null, "jobs"),
    },
  };
}

function militaryField(): FieldTotals {
  const noPay = missing(
    "Military pay is set by rank and service; the civilian wage survey leaves it out.",
  );
  const noOutlook = missing("The projections cover civilian employment only.");
  return {
    ...fieldOf(MILITARY),
    figures: {
      "salary.yearly": noPay,
      "salary.median": noPay,
      "outlook.growth": noOutlook,
      "outlook.jobs": noOutlook,
      "outlook.openings": noOutlook,
    },
  };
}

const fieldOf = ({ code, title }: { code: string; title: string }): Field => ({
  code: code.slice(0, 2),
  slug: slugOf(title),
  title,
  name: title.replace(/ Occupations$/, ""),
});
