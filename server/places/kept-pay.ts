import { prisma } from "@/server/db/client";
import { keptWithData } from "@/server/db/kept";
import { inBatches, keptEach } from "@/server/db/kept-each";
import { findRoleName, roleNames } from "@/server/roles/names";
import { publishedTitle } from "@/server/roles/record";
import { allPlaces } from "./areas";
import { type PackedPay, packed } from "./packed-pay";
import type { Pay, Place, PriceLevel } from "./place";
import { NATION, payOf, reasonsOf, type WageRow } from "./wage-row";

/** So many occupations are read at once where all are. */
const BATCH = 5;

/** What is published of an occupation's pay in every place and in the country (OEWS). */
export interface GroupPay {
  /** the SOC code and title that it is published under */
  code: string;
  title: string;
  /** in the order of `allPlaces` */
  local: PackedPay;
  /** why medians or numbers of jobs are missing in some of the places, each reason once */
  missing: string[];
  withErrors: boolean;
  /** publications of the places' wages, by the number that their rows have */
  sourceIds: string[];
  /** what the places' rows say of their columns, by the number that they have */
  caveats: unknown[];
  nation: (Pay & { employment: number | null }) | null;
  nationSourceId: string | null;
}

const groupPays = keptEach("pay by place", async (codes) => {
  const [places, groups, rows] = await Promise.all([
    allPlaces(),
    prisma.socGroup.findMany({
      where: { code: { in: codes } },
      select: { code: true, title: true },
    }),
    findWages(codes),
  ]);
  return new Map(
    groups.map((group) => [
      group.code,
      groupPayOf(
        group,
        places,
        rows.filter(({ code }) => code === group.code),
      ),
    ]),
  );
});

/** In SQL: Prisma takes three times as long, and as much memory, to make objects of so many rows. */
const findWages = (codes: string[]) => prisma.$queryRaw<(WageRow & { code: string })[]>`
  SELECT occupation_code AS code, area_code AS "areaCode", employment,
    location_quotient AS "locationQuotient", mean_rse AS "meanRse", mean_annual AS "meanAnnual",
    p10_annual AS "p10Annual", p25_annual AS "p25Annual", median_annual AS "medianAnnual",
    p75_annual AS "p75Annual", p90_annual AS "p90Annual", mean_hourly AS "meanHourly",
    p10_hourly AS "p10Hourly", p25_hourly AS "p25Hourly", median_hourly AS "medianHourly",
    p75_hourly AS "p75Hourly", p90_hourly AS "p90Hourly", caveats, source_id AS "sourceId"
  FROM wages WHERE industry_code = '000000' AND occupation_code = ANY (${codes})`;

function groupPayOf(
  { code, title }: { code: string; title: string },
  places: Place[],
  wages: WageRow[],
): GroupPay {
  const byArea = new Map(wages.map((row) => [row.areaCode, row]));
  const nation = byArea.get(NATION);
  byArea.delete(NATION);
  const local = [...byArea.values()];
  const sourceIds = [...new Set(local.map(({ sourceId }) => sourceId))];
  const caveats = [...new Set(local.map(caveatsAsText))];
  return {
    code,
    title,
    local: packed(
      places.filter((place) => byArea.has(place.code)),
      (place) => {
        const row = byArea.get(place.code) as WageRow;
        const { employment, locationQuotient, sourceId } = row;
        const source = sourceIds.indexOf(sourceId);
        const at = caveats.indexOf(caveatsAsText(row));
        return { pay: payOf(row), employment, locationQuotient, source, caveats: at };
      },
    ),
    missing: [...new Set(local.flatMap(reasonsOf))],
    withErrors: local.some(({ meanRse }) => meanRse !== null),
    sourceIds,
    caveats: caveats.map((text) => JSON.parse(text)),
    nation: nation ? { ...payOf(nation), employment: nation.employment } : null,
    nationSourceId: nation?.sourceId ?? null,
  };
}

const caveatsAsText = ({ caveats }: WageRow) => JSON.stringify(caveats);

/**
 * What is published of the pay of a role's occupation, and whether that is of more work than the role's:
 * official titles tell, which publications go by; our plain names do not. Null where nothing is.
 */
export async function payOfRole(slug: string): Promise<(GroupPay & { isWider: boolean }) | null> {
  const name = await findRoleName(slug);
  const { wageCode, officialTitle } = name?.occupation ?? {};
  if (!name || !wageCode) return null;
  const group = (await groupPays([wageCode])).get(wageCode);
  const own = publishedTitle({ ...name, occupation: { title: officialTitle ?? "" } });
  return group ? { ...group, isWider: own.toLowerCase() !== group.title.toLowerCase() } : null;
}

/** The price levels of places by code. */
export const priceLevels = keptWithData("price levels", async () => {
  const levels = await prisma.priceLevel.findMany();
  return new Map(
    levels.map(
      ({ areaCode, level, scope, sourceId }): [string, PriceLevel & { sourceId: string }] => [
        areaCode,
        { level, ofState: scope === "state", sourceId },
      ],
    ),
  );
});

/** Reads the pay of every occupation, some at a time. */
export async function* warmPlaces(): AsyncGenerator<unknown> {
  await priceLevels();
  yield* inBatches(groupPays, await wageCodes(), BATCH);
}

/** The pay of every occupation: some seconds, a part at a time, for whoever asks before it is all there. */
export const allPay = keptWithData("pay of all occupations", async (): Promise<GroupPay[]> => {
  for await (const _ of warmPlaces());
  return [...(await groupPays(await wageCodes())).values()];
});

/** The codes that wages of our occupations are published under, each once. */
async function wageCodes(): Promise<string[]> {
  const names = [...(await roleNames()).values()];
  return [...new Set(names.flatMap(({ occupation }) => occupation.wageCode ?? []))];
}
