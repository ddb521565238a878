import type { Tables } from "../collect";
import type { Row } from "../publication";

/**
 * As many further listings outside the field are assumed of each technology: one that a single
 * occupation lists is not known to set it apart.
 */
const ASSUMED_ELSEWHERE = 20;

const MAJOR_GROUP_LENGTH = 2;

/**
 * Gives each occupation's technologies their `position`: those in demand in it first, and of them and
 * of the others those first that occupations of its field (major group) list and others do not.
 */
export function rankTechnologies(tables: Tables): void {
  const listed = countBy(tables.technologies, nameOf);
  const inField = countBy(tables.technologies, fieldKeyOf);
  const share = (row: Row) =>
    (inField.get(fieldKeyOf(row)) ?? 0) / ((listed.get(nameOf(row)) ?? 0) + ASSUMED_ELSEWHERE);
  const occupations = new Map<string, Row[]>();
  for (const row of tables.technologies) {
    const code = String(row.occupation_code);
    occupations.set(code, [...(occupations.get(code) ?? []), row]);
  }
  for (const rows of occupations.values())
    rows
      .sort(
        (a, b) =>
          Number(b.in_demand) - Number(a.in_demand) ||
          share(b) - share(a) ||
          (nameOf(a) < nameOf(b) ? -1 : 1),
      )
      .forEach((row, at) => {
        row.position = at + 1;
      });
}

const nameOf = (row: Row) => String(row.example);

const fieldKeyOf = (row: Row) =>
  `${String(row.occupation_code).slice(0, MAJOR_GROUP_LENGTH)} ${nameOf(row)}`;

function countBy(rows: Row[], keyOf: (row: Row) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(keyOf(row), (counts.get(keyOf(row)) ?? 0) + 1);
  return counts;
}
