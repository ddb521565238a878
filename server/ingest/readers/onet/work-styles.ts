import type { Row } from "../../publication";
import type { TableRow } from "../../table";
import { codeIn, DATED, numberWithin, RATED, refuseEarlier } from "./cells";
import { tableReader } from "./table-reader";

const COLUMNS = { ...RATED, name: "Element Name", ...DATED, method: "Domain Source" };

/** An earlier layout rated the importance of other elements. */
const EARLIER = /^1\.C\./;
const ELEMENTS = /^1\.D\./;

/** Styles that are not among those which set an occupation apart have this rank. */
const NOT_DISTINCTIVE = 0;

/** What work styles do for performance in an occupation, and how much they set it apart. */
export const workStyles = tableReader({
  title: "Work Styles",
  headers: [RATED.code, RATED.scale],
  elements: { some: [/^1\.[CD]\./] },
  columns: COLUMNS,
  read(rows, tally) {
    const elements = new Map<string, Row>();
    const styles = new Map<string, Row>();
    for (const row of rows) {
      const occupation_code = codeIn(row, "code");
      const id = elementIn(row);
      const scale = row.matching("scale", /^(WI|DR)$/, "scale of this table");
      const key = `${occupation_code} ${id}`;
      tally.keep(row, "element", `${key} ${scale}`);
      elements.set(id, { id, name: row.matching("name", /\S/, "name"), domain: "work-style" });
      const method = row.matching("method", /\S/, "method");
      const style = styles.get(key) ?? { occupation_code, element_id: id };
      styles.set(key, { ...style, ...valueIn(row, scale), method });
    }
    return { elements: [...elements.values()], work_styles: [...styles.values()] };
  },
});

function elementIn(row: TableRow<keyof typeof COLUMNS>): string {
  const id = row.text("element");
  if (EARLIER.test(id)) refuseEarlier(row, RATED.element, `"${id}" is a work style`);
  return row.matching("element", ELEMENTS, "work style");
}

function valueIn(row: TableRow<keyof typeof COLUMNS>, scale: string): Row {
  if (scale === "WI") return { impact: numberWithin(row, "value", [-3, 3]) };
  const rank = numberWithin(row, "value", [NOT_DISTINCTIVE, 10]);
  if (!Number.isInteger(rank)) row.fail("value", `${rank} is no rank.`);
  return { distinctiveness_rank: rank === NOT_DISTINCTIVE ? null : rank };
}
