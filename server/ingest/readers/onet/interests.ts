import type { Row } from "../../publication";
import { codeIn, DATED, numberWithin, RATED } from "./cells";
import { tableReader } from "./table-reader";

const ELEMENTS = /^1\.B\.1\./;

/** How well an occupation suits each of the six areas of interest; later called Career Interest Types. */
export const interests = tableReader({
  title: "Interests",
  headers: [RATED.code, RATED.scale],
  elements: { some: [ELEMENTS] },
  columns: { ...RATED, name: "Element Name", ...DATED, method: "Domain Source" },
  read(rows, tally) {
    const elements = new Map<string, Row>();
    const interests: Row[] = [];
    for (const row of rows) {
      if (row.text("scale") === "IH") {
        tally.drop("rank of an interest, no score");
        continue;
      }
      row.matching("scale", /^OI$/, "scale of this table");
      const occupation_code = codeIn(row, "code");
      const id = row.matching("element", ELEMENTS, "interest");
      tally.keep(row, "element", `${occupation_code} ${id}`);
      const name = row.matching("name", /\S/, "name");
      elements.set(id, { id, name, domain: "interest" });
      const score = numberWithin(row, "value", [1, 7]);
      const method = row.matching("method", /\S/, "method");
      interests.push({ occupation_code, element_id: id, score, method });
    }
    return { elements: [...elements.values()], interests };
  },
});
