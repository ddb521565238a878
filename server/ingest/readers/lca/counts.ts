import type { Filed } from "../../employers";
import type { PublishedFile, Reader, Sheet } from "../../publication";
import { findSheet, hasHeader, rowsBelow } from "../../table";
import { Tally } from "../tally";
import { filedCode, lcaSource } from "./source";

const COLUMNS = {
  employer: "EMPLOYER_NAME",
  code: "SOC_CODE",
  filings: "FILINGS",
  years: "FISCAL_YEARS",
};

const sheetOf = (file: PublishedFile) => findSheet(file, null) as Sheet;

/** Certified filings by employer and occupation: counts without wages. */
export const lcaCounts: Reader = {
  publication: "LCA filings by employer",
  source(file) {
    const years = rowsBelow(file, sheetOf(file), 1, COLUMNS).flatMap((row) =>
      row.text("years").split(" "),
    );
    const sorted = [...new Set(years)].sort();
    return lcaSource({
      id: "lca-filings",
      title: "Labor condition applications, certified filings by employer and occupation (copy)",
      vintage: `fiscal ${sorted[0]} to ${sorted.at(-1)}`,
    });
  },
  recognises: (file) => hasHeader(findSheet(file, null), 1, Object.values(COLUMNS)),
  read(file) {
    const tally = new Tally();
    const filed: Filed[] = [];
    for (const row of rowsBelow(file, sheetOf(file), 1, COLUMNS)) {
      const employer = row.text("employer");
      const code = filedCode(row.text("code"));
      if (!employer || !code) {
        tally.drop(employer ? "no occupation code" : "no employer");
        continue;
      }
      // The copy spells some names with more than one space: they are one after squashing, and add up.
      tally.keep(row, "employer", `${row.place.row}`);
      const years = row.matching("years", /^20\d\d( 20\d\d)*$/, "list of years").split(" ");
      filed.push({
        employer,
        code,
        filings: Number(row.matching("filings", /^\d+$/, "count")),
        years: years.map(Number),
      });
    }
    return { ...tally.reading({}), employers: { filed } };
  },
};
