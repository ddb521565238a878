import { CODE, codeIn, wholeNumber } from "./cells";
import { tableReader } from "./table-reader";

const RELATED_CODE = "Related O*NET-SOC Code";

/** The occupations closest to each, in order. */
export const relatedOccupations = tableReader({
  title: "Related Occupations",
  headers: [CODE, RELATED_CODE],
  columns: { code: CODE, related: RELATED_CODE, tier: "Relatedness Tier", position: "Index" },
  read(rows, tally) {
    const related = rows.map((row) => {
      const occupation_code = codeIn(row, "code");
      const related_code = codeIn(row, "related");
      tally.keep(row, "related", `${occupation_code} ${related_code}`);
      return {
        occupation_code,
        related_code,
        tier: row.matching("tier", /\S/, "tier"),
        position: wholeNumber(row, "position"),
      };
    });
    return { related_occupations: related };
  },
});
