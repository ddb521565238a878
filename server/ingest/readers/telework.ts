import type { PublishedFile, Reader, Row } from "../publication";
import type { Sheet } from "../sheet";
import { findSheet, hasHeader, type Markers, rowsBelow } from "../table";
import { namedYear } from "./named-year";
import { occupationLevel, SOC_CODE } from "./soc";
import { Tally } from "./tally";

const COLUMNS = {
  code: "SOC_2018_CODE",
  title: "OCCUPATION",
  percent: "ESTIMATE",
  error: "STANDARD_ERROR",
};

/** An error that is not published is none of zero. */
const NO_ERROR: Markers = { "": "not-stated" };

const sheetOf = (file: PublishedFile) => findSheet(file, null);

/** Share of workers who can telework, in percent, by occupation and major group (SOC 2018). */
export const telework: Reader = {
  publication: "Occupational Requirements Survey, telework",
  columns: Object.values(COLUMNS),
  source(file) {
    const year = namedYear(file, "telework_2023.csv");
    return {
      id: `ors-telework-${year}`,
      publisher: "U.S. Bureau of Labor Statistics",
      title: "Occupational Requirements Survey, telework",
      vintage: year,
      terms: "Public domain",
      url: "https://www.bls.gov/ors/",
      attribution: "",
    };
  },
  recognises: (file) => hasHeader(sheetOf(file), 1, Object.values(COLUMNS)),
  read(file) {
    const source = { source_id: telework.source(file).id };
    const tally = new Tally();
    const soc_groups: Row[] = [];
    const rows: Row[] = [];
    for (const row of rowsBelow(file, sheetOf(file) as Sheet, 1, COLUMNS)) {
      const code = row.matching("code", SOC_CODE, "occupation code");
      tally.keep(row, "code");
      soc_groups.push({ code, title: row.text("title"), level: levelOf(code), ...source });
      rows.push({
        occupation_code: code,
        percent: row.number("percent"),
        standard_error: row.figure("error", NO_ERROR),
        ...source,
      });
    }
    return tally.reading({ soc_groups, telework: rows });
  },
};

const levelOf = (code: string): string => {
  if (code === "00-0000") return "total";
  return code.endsWith("-0000") ? "major" : occupationLevel(code);
};
