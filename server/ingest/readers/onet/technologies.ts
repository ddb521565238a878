import { CODE, codeIn, saysYes } from "./cells";
import { ONET } from "./release";
import { tableReader } from "./table-reader";

/** Programs and the kinds that they are of. */
export const technologies = tableReader({
  title: "Technology Skills",
  headers: [CODE, "Hot Technology"],
  columns: {
    code: CODE,
    example: "Example",
    commodity: "Commodity Title",
    hot: "Hot Technology",
    inDemand: "In Demand",
  },
  read(rows, tally) {
    const technologies = rows.map((row) => {
      const occupation_code = codeIn(row, "code");
      const example = row.matching("example", /\S/, "technology");
      const commodity = row.matching("commodity", /\S/, "kind of technology");
      tally.keep(row, "example", `${occupation_code} ${example} ${commodity}`);
      return {
        occupation_code,
        example,
        commodity,
        hot: saysYes(row, "hot"),
        in_demand: saysYes(row, "inDemand"),
        source_id: ONET.id,
      };
    });
    return { technologies };
  },
});
