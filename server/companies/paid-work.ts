import { prisma } from "@/server/db/client";
import { keptWithData } from "@/server/db/kept";

/** For how many occupations (SOC codes) offered wages are loaded. */
export const paidOccupations = keptWithData("paid-occupations", async (): Promise<number> => {
  const codes = await prisma.companyWage.findMany({
    distinct: ["socCode"],
    select: { socCode: true },
  });
  return codes.length;
});
