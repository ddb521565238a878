import { amount, type Figure, known, missing, type Named } from "@/server/figures/figure";
import { formatWage, grouped } from "@/server/figures/format";
import { industryName } from "@/server/figures/industry-names";
import type { BestPaying } from "../best-paying";
import { noted, type Scope } from "./census-scope";

/** The best paying of a kind with its pay and jobs, and the best at average prices where it is another. */
export function placeFigure(ofKind: BestPaying[], scope: Scope, reason: string): Figure<Named> {
  const best = ofKind.find(({ rank }) => rank === 1);
  if (!best) return missing(reason);
  const cheaper = ofKind.find(({ priceRank }) => priceRank === 1);
  const beside = [
    best.employment !== null && `${grouped(best.employment)} jobs there`,
    cheaper && cheaper !== best && `at average prices: ${atPricesText(cheaper)}`,
  ];
  const { name, note } =
    best.kind === "industry"
      ? industryName(best.name)
      : { name: best.name, note: `Of ${grouped(best.ranked)} with a median and enough jobs.` };
  return known(
    {
      kind: "named",
      name,
      amount: amount(best.pay, best.perHour ? "usd-hour" : "usd-year"),
      beside: beside.filter((text) => typeof text === "string"),
    },
    {
      ...(note ? noted(scope, note) : scope),
      sourceId: best.sourceId,
      employment: best.employment ?? undefined,
      rse: best.rse ?? undefined,
    },
  );
}

function atPricesText({ name, atPrices, perHour }: BestPaying): string {
  const per = perHour ? "hour" : "year";
  return `${name} (${formatWage(atPrices as number, per)})`;
}
