import type { Tables } from "../collect";
import type { Row } from "../publication";

/**
 * Leaves only what an occupation of ours, or the group that holds it, has a use for, and of each kind
 * of place only the newest wages. Returns how many rows of each table went.
 */
export function keepUsed(tables: Tables, olderTitles: Map<string, string>): Record<string, number> {
  const before = countRows(tables);
  const published = publishedCodes(tables);
  const isOurs = (row: Row) => published.has(String(row.occupation_code));
  tables.projections = tables.projections.filter(isOurs);
  tables.attainment = tables.attainment.filter(isOurs);
  keepWages(tables, isOurs, olderTitles);
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

/**
 * Two vintages of the wages of one kind of place are never compared: the newest stays. Local wages of
 * the older classification give way to metropolitan ones, and count only under the same title.
 */
function keepWages(
  tables: Tables,
  isOurs: (row: Row) => boolean,
  olderTitles: Map<string, string>,
): void {
  const kinds = new Map(
    tables.areas.map((area) => [areaKey(area.source_id, area.code), area.kind]),
  );
  const kindOf = (row: Row) => String(kinds.get(areaKey(row.source_id, row.area_code)));
  const partOf = (row: Row) => `${kindOf(row)} ${row.industry_code === "000000"}`;
  const newest = new Map<string, string>();
  for (const row of tables.wages) {
    const source = String(row.source_id);
    if (source > (newest.get(partOf(row)) ?? "")) newest.set(partOf(row), source);
  }
  tables.wages = tables.wages.filter(
    (row) => isOurs(row) && newest.get(partOf(row)) === row.source_id,
  );

  const replaced = tables.wages.some((row) => kindOf(row) === "metropolitan");
  const titles = new Map(tables.soc_groups.map(({ code, title }) => [code, plain(title)]));
  const sameTitle = ({ occupation_code }: Row) =>
    plain(olderTitles.get(String(occupation_code))) === titles.get(occupation_code ?? null);
  tables.local_wages = tables.local_wages.filter(
    (row) => !replaced && isOurs(row) && sameTitle(row),
  );
  const inUse = new Set(
    [...tables.wages, ...tables.local_wages].map((row) => areaKey(row.source_id, row.area_code)),
  );
  tables.areas = tables.areas.filter((area) => inUse.has(areaKey(area.source_id, area.code)));
}

const areaKey = (source: Row[string] | undefined, code: Row[string] | undefined) =>
  `${source} ${code}`;

const plain = (title: unknown) =>
  String(title ?? "")
    .toLowerCase()
    .replaceAll("’", "'");
