import type { Tables } from "../collect";
import type { Row } from "../publication";
import { surveyRank } from "../readers/oews-file";

/**
 * Leaves of each kind of place, and of sectors, the wages of the newest survey only: two vintages are
 * never compared. The pay of earlier years stays in `pay_years`.
 */
export function keepNewestWages(tables: Tables): void {
  const kinds = new Map(tables.areas.map(({ code, kind }) => [code, kind]));
  const partOf = (row: Row) =>
    `${kinds.get(row.area_code as string)} ${row.industry_code === "000000"}`;
  const newest = new Map<string, string>();
  for (const row of tables.wages) {
    const rank = surveyRank(String(row.source_id));
    if (rank > (newest.get(partOf(row)) ?? "")) newest.set(partOf(row), rank);
  }
  tables.wages = tables.wages.filter(
    (row) => newest.get(partOf(row)) === surveyRank(String(row.source_id)),
  );
}

/**
 * Leaves the years in which a code has the title that it has in the newest: under another title, and
 * in a year of another classification, it may mean other work.
 * @param titles by code, of each source
 */
export function keepSameWork(tables: Tables, titles: Map<string, Map<string, string>>): void {
  const newest = tables.pay_years.reduce(
    (best, { source_id }) =>
      surveyRank(String(source_id)) > surveyRank(best) ? String(source_id) : best,
    "0000",
  );
  tables.pay_years = tables.pay_years.filter(({ occupation_code, source_id }) => {
    const titleIn = (source: string) => titles.get(source)?.get(String(occupation_code));
    return (
      titleIn(String(source_id)) !== undefined && titleIn(String(source_id)) === titleIn(newest)
    );
  });
}
