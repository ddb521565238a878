import { amount, type Figure, known, missing, type Named } from "@/server/figures/figure";
import { grouped } from "@/server/figures/format";
import { FEWEST_CASES, type RoleEmployer } from "../employers";
import { publishedTitle, type RoleRecord } from "../record";
import { scopeOf } from "../scope";

/** Of whom an offered wage speaks: it must never be taken for what everybody there earns. */
export const OFFERED = "Offered wages of sponsored positions, not of all staff";

/** The employer with the highest median offered wage in the whole country, with its cases. */
export function companyFigure(role: RoleRecord, employers: RoleEmployer[]): Figure<Named> {
  const { soc, socCode } = role.occupation;
  const best = employers.find(({ kind }) => kind === "best");
  if (!best || best.median === null)
    return missing(
      `Of no employer are the wages of at least ${FEWEST_CASES} certified cases for this work loaded.`,
    );
  return known(
    {
      kind: "named",
      name: best.name,
      amount: amount(best.median, "usd-year"),
      beside: [`median of ${grouped(best.count)} offered wages`],
    },
    {
      ...scopeOf(publishedTitle(role), socCode, soc, []),
      sourceId: best.sourceId,
      note: `${OFFERED}; only employers with at least ${FEWEST_CASES} certified cases count.`,
    },
  );
}
