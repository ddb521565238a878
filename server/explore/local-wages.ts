import { allPay } from "@/server/places/kept-pay";
import { type LocalWage, localWageOf } from "@/server/places/local-wage";

/** Wages in the place with this code by the code that they are published under; none where the survey has none. */
export async function localWages(area: string): Promise<Map<string, LocalWage>> {
  const groups = await allPay();
  return new Map(
    groups.flatMap((group): [string, LocalWage][] => {
      const wage = localWageOf(group, area);
      return wage ? [[group.code, wage]] : [];
    }),
  );
}
