import type { TableRow } from "../../table";
import type { Tally } from "../tally";
import { CODE, codeIn, saysYes } from "./cells";
import { tableReader } from "./table-reader";

const MARKS = { hot: "Hot Technology", inDemand: "In Demand" };

/** Programs and the kinds that they are of. */
export const technologies = tableReader({
  title: "Technology Skills",
  headers: [CODE, "Example", MARKS.hot],
  columns: { code: CODE, example: "Example", commodity: "Commodity Title", ...MARKS },
  read: readTechnologies,
});

/** The same, with the kinds as elements of O*NET's own. */
export const softwareSkills = tableReader({
  title: "Software Skills",
  inPlaceOf: "Technology Skills",
  headers: [CODE, "Workplace Example", MARKS.hot],
  columns: { code: CODE, example: "Workplace Example", commodity: "Element Name", ...MARKS },
  read: readTechnologies,
});

type Column = "code" | "example" | "commodity" | "hot" | "inDemand";

function readTechnologies(rows: TableRow<Column>[], tally: Tally) {
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
    };
  });
  return { technologies };
}
