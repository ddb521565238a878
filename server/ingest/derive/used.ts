import type { Tables } from "../collect";
import type { Row } from "../publication";

/**
 * Leaves only what an occupation of ours, or the group that holds it, has a use for. Returns how many
 * rows of each table went.
 */
export function keepUsed(tables: Tables): Record<string, number> {
  const before = countRows(tables);
  const published = publishedCodes(tables);
  const isOurs = (row: Row) => published.has(String(row.occupation_code));
  tables.projections = tables.projections.filter(isOurs);
  tables.earlier_projections = tables.earlier_projections.filter(isOurs);
  tables.attainment = tables.attainment.filter(isOurs);
  tables.wages = tables.wages.filter(isOurs);
  tables.pay_years = tables.pay_years.filter(isOurs);
  const places = new Set(tables.wages.map(({ area_code }) => area_code));
  tables.areas = tables.areas.filter(({ code }) => places.has(code));
  tables.telework = tables.telework.filter(isOurs);
  const codes = new Set(tables.occupations.map(({ code }) => code));
  tables.task_exposure = tables.task_exposure.filter((row) =>
    codes.has(row.occupation_code ?? null),
  );
  const socCodes = new Set(tables.occupations.map(({ soc_code }) => soc_code));
  tables.majors = tables.majors.filter(({ soc_code }) => socCodes.has(soc_code));
  const after = countRows(tables);
  const gone = Object.entries(before).map(([name, count]) => [name, count - (after[name] ?? 0)]);
  return Object.fromEntries(gone.filter(([, count]) => count !== 0));
}

const countRows = (tables: Tables): Record<string, number> =>
  Object.fromEntries(Object.entries(tables).map(([name, rows]) => [name, rows.length]));

/** The codes under which a figure of an occupation of ours is published, and the major groups. */
function publishedCodes(tables: Tables): Set<string> {
  const own = tables.occupations.flatMap(({ soc_code, wage_code, projection_code }) =>
    [soc_code, wage_code, projection_code].map(String),
  );
  const groups = tables.soc_groups.filter(({ level }) => level === "major" || level === "total");
  return new Set([...own, ...groups.map(({ code }) => String(code))]);
}
