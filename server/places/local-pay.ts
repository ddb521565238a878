import { prisma } from "@/server/db/client";
import { stateOf } from "./areas";
import type { LocalPay, Place, PlacePay } from "./place";
import { figuresOf, NATION, payOf, wageColumns } from "./places-pay";
import { isWider, memberWith } from "./wider";

/**
 * What the occupation of a role earns in a place (OEWS), or in the place's state where no median of it is
 * published there; null where the survey leaves the occupation out, or no role has the slug.
 */
export async function findLocalPay(slug: string, place: Place): Promise<LocalPay | null> {
  const state = await stateOf(place);
  const asked = [place, ...(state ? [state] : [])];
  const group = await prisma.socGroup.findFirst({
    where: { wageOccupations: { some: { roles: { some: { slug } } } } },
    relationLoadStrategy: "join",
    select: {
      title: true,
      wageOccupations: memberWith(slug),
      wages: {
        where: {
          industryCode: "000000",
          areaCode: { in: [...asked.map(({ code }) => code), NATION] },
        },
        select: wageColumns,
      },
    },
  });
  if (!group) return null;
  const rowOf = (code: string) => group.wages.find(({ areaCode }) => areaCode === code);
  const found = asked
    .map((one) => ({ one, row: rowOf(one.code) }))
    .find(({ row }) => row && payOf(row).median !== null);
  const local: PlacePay | null = found?.row ? { ...found.one, ...figuresOf(found.row) } : null;
  const nation = rowOf(NATION);
  return {
    place,
    title: group.title,
    isWider: isWider(group),
    local,
    nation: nation ? { ...payOf(nation), employment: nation.employment } : null,
    sourceIds: [
      found?.row?.sourceId,
      nation?.sourceId,
      found?.row?.area.priceLevel?.sourceId,
    ].filter((id) => id !== undefined),
  };
}
