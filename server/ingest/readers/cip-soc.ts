import type { PublishedFile, Reader, Row, Sheet } from "../publication";
import { findSheet, hasHeader, rowsBelow } from "../table";
import { SOC_CODE } from "./soc";
import { Tally } from "./tally";

const COLUMNS = {
  cip: "CIP2020Code",
  cipTitle: "CIP2020Title",
  soc: "SOC2018Code",
  socTitle: "SOC2018Title",
};

/** Stand in place of a field or an occupation that has no match. */
const NO_FIELD = "99.9999";
const NO_OCCUPATION = "99-9999";

/** The workbook's sheets hold the same pairs in several orders; the text file is its first one. */
const sheetOf = (file: PublishedFile) => findSheet(file, "CIP-SOC") ?? findSheet(file, null);

/** Which fields of study lead to which occupation. It names every SOC occupation. */
export const cipSoc: Reader = {
  publication: "CIP to SOC crosswalk",
  columns: Object.values(COLUMNS),
  source: () => ({
    id: "cip-soc-2020",
    publisher: "National Center for Education Statistics and U.S. Bureau of Labor Statistics",
    title: "CIP 2020 to SOC 2018 Crosswalk",
    vintage: "2020",
    terms: "Public domain",
    url: "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56",
    attribution: "",
  }),
  recognises: (file) => hasHeader(sheetOf(file), 1, [COLUMNS.cip, COLUMNS.soc]),
  read(file) {
    const source = { source_id: cipSoc.source(file).id };
    const tally = new Tally();
    const groups = new Map<string, Row>();
    const majors: Row[] = [];
    for (const row of rowsBelow(file, sheetOf(file) as Sheet, 1, COLUMNS)) {
      const cip = row.matching("cip", /^\d\d\.\d{4}$/, "CIP code");
      const code = row.matching("soc", SOC_CODE, "SOC code");
      if (code === NO_OCCUPATION) {
        tally.drop("field without an occupation");
        continue;
      }
      groups.set(code, { code, title: row.text("socTitle"), level: "detailed", ...source });
      if (cip === NO_FIELD) {
        tally.drop("occupation without a field: name only");
        continue;
      }
      tally.keep(row, "cip", `${code} ${cip}`);
      // Every title of the CIP ends in a full stop, which is no part of the name.
      const title = row.text("cipTitle").replace(/\.$/, "");
      majors.push({ soc_code: code, cip_code: cip, title, ...source });
    }
    return tally.reading({ soc_groups: [...groups.values()], majors });
  },
};
