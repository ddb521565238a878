import type { Tables } from "../collect";
import type { Row } from "../publication";

/**
 * Leaves of an earlier projection what the present one has under the same code and title: under
 * another title the code may mean other work.
 * @param titles by code, of each source
 */
export function keepSameProjected(tables: Tables, titles: Map<string, Map<string, string>>): void {
  const titleOf = ({ source_id, occupation_code }: Row) =>
    titles.get(String(source_id))?.get(String(occupation_code));
  const present = new Map(tables.projections.map((row) => [row.occupation_code, titleOf(row)]));
  tables.earlier_projections = tables.earlier_projections.filter(
    (row) =>
      titleOf(row) !== undefined && titleOf(row) === present.get(String(row.occupation_code)),
  );
}
