import type { PublishedFile, Reader, Row } from "../publication";
import type { Sheet } from "../sheet";
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

/**
 * An entry that names no field: general studies and liberal arts (series 24), and those that stand for a
 * whole series ("Agriculture, General", 01.0000). Elsewhere "General" is the plain program of a
 * discipline ("Civil Engineering, General"), and without it hairdressers would have no cosmetology and
 * economists no economics: such a field stays, and pages say to how many occupations it leads.
 */
const isGeneral = (cip: string, title: string) =>
  cip.startsWith("24.") || (cip.endsWith(".0000") && title.endsWith(", General"));

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
      // Every title of the CIP ends in a full stop, which is no part of the name.
      const title = row.text("cipTitle").replace(/\.$/, "");
      if (isGeneral(cip, title)) {
        tally.drop("general program that names no field");
        continue;
      }
      tally.keep(row, "cip", `${code} ${cip}`);
      majors.push({ soc_code: code, cip_code: cip, title, ...source });
    }
    addReach(majors);
    return tally.reading({ soc_groups: [...groups.values()], majors });
  },
};

/** Says of each field to how many SOC codes it leads, those without an occupation of ours as well. */
function addReach(majors: Row[]): void {
  const reach = new Map<Row[string], number>();
  for (const { cip_code = null } of majors) reach.set(cip_code, (reach.get(cip_code) ?? 0) + 1);
  for (const major of majors) major.occupations = reach.get(major.cip_code ?? null) ?? 0;
}
