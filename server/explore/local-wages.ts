import { prisma } from "@/server/db/client";
import { keptEach } from "@/server/db/kept-each";
import type { LocalWage } from "./local";

/**
 * Wages of all occupations in a place, by the code that they are published under (OEWS): some hundreds,
 * kept by place once somebody has asked for it. What is kept by occupation would have to be there of all.
 */
const wagesIn = keptEach("pay in places", async (areas) => {
  const rows = await prisma.wage.findMany({
    where: { areaCode: { in: areas }, industryCode: "000000" },
    select: {
      areaCode: true,
      occupationCode: true,
      medianAnnual: true,
      medianHourly: true,
      employment: true,
      caveats: true,
      sourceId: true,
    },
  });
  return new Map(
    areas.map((area) => [
      area,
      new Map(
        rows
          .filter(({ areaCode }) => areaCode === area)
          .map(({ occupationCode, areaCode, ...wage }): [string, LocalWage] => [
            occupationCode,
            wage,
          ]),
      ),
    ]),
  );
});

/** Wages in the place with this code; none where the survey has none. */
export const localWages = async (area: string): Promise<Map<string, LocalWage>> =>
  (await wagesIn([area])).get(area) ?? new Map();
