import { quartilesOf } from "@/server/companies/quantiles";
import type { Tables } from "../collect";
import type { Case, Offer } from "../employers";
import type { Row } from "../publication";
import type { JoinedEmployers } from "./employers";

/** Quartiles of fewer cases would be cases themselves. */
const FEWEST_FOR_QUARTILES = 4;
const NATION = "99";

/** Of each employer and occupation the offered wages in the whole country and in each state. */
export function caseRows(
  joined: JoinedEmployers,
  cases: Iterable<Case>,
  tables: Tables,
  source_id: string,
): Row[] {
  const states = new Map(
    tables.areas
      .filter(({ kind }) => kind === "state")
      .map(({ code, states: postal }) => [String(postal), String(code)]),
  );
  const groups = new Map<string, number[]>();
  for (const one of cases) {
    const key = joined.keyOf(one.employer, one.code);
    if (key === null) continue;
    for (const area of [NATION, states.get(one.state)]) {
      if (area === undefined) continue;
      const id = `${key}\t${one.code}\t${area}`;
      const wages = groups.get(id);
      if (wages) wages.push(one.wage);
      else groups.set(id, [one.wage]);
    }
  }
  return [...groups].map(([id, wages]) => {
    const [key = "", code = "", area = ""] = id.split("\t");
    const { p25, median, p75 } = quartilesOf(wages);
    return wageRow({ key, code, area, cases: wages.length, p25, median, p75, source_id });
  });
}

/** What a publication has summed up, as a row under the employer's key. */
export const offerRow = (
  key: string,
  { code, area, cases, p25, median, p75 }: Offer,
  source_id: string,
) => wageRow({ key, code, area, cases, p25, median, p75, source_id });

function wageRow(of: {
  key: string;
  code: string;
  area: string;
  cases: number;
  p25: number | null;
  median: number;
  p75: number | null;
  source_id: string;
}): Row {
  const enough = of.cases >= FEWEST_FOR_QUARTILES;
  return {
    company_id: of.key,
    soc_code: of.code,
    area_code: of.area,
    cases: of.cases,
    p25: enough && of.p25 !== null ? Math.round(of.p25) : null,
    median: Math.round(of.median),
    p75: enough && of.p75 !== null ? Math.round(of.p75) : null,
    source_id: of.source_id,
  };
}
