import { FILED_HELD_OUT, isHeldOut } from "@/server/search/held-out";
import { tellingWordsOf } from "@/server/search/words";
import type { PublishedFile, Reader, Row, Sheet, Source } from "../publication";
import { findSheet, hasHeader, rowsBelow } from "../table";
import { Tally } from "./tally";

/** The file does not state its years: it is known from one release only. */
const SOURCE: Source = {
  id: "lca-titles",
  publisher: "U.S. Department of Labor, Office of Foreign Labor Certification",
  title: "Labor condition applications, job titles by occupation (the search learns from them)",
  vintage: "fiscal years 2022 to 2025",
  terms: "Public domain",
  url: "https://www.dol.gov/agencies/eta/foreign-labor/performance",
  attribution: "",
};

const COLUMNS = { title: "JOB_TITLE", code: "SOC_CODE", filings: "FILINGS" };

const CODE = /^\d\d-\d{4}(\.\d\d)?$/;

const sheetOf = (file: PublishedFile) => findSheet(file, null);

/**
 * Titles that employers wrote into labor condition applications, with the code that they filed them
 * under: SOC 2010 or 2018, some with O*NET's two digits. Titles held out for testing are left out.
 */
export const titleEvidence: Reader = {
  publication: "Employers' job titles",
  optional: true,
  source: () => SOURCE,
  recognises: (file) => hasHeader(sheetOf(file), 1, Object.values(COLUMNS)),
  read(file) {
    const tally = new Tally();
    const rows = new Map<string, Row & { filings: number }>();
    for (const row of rowsBelow(file, sheetOf(file) as Sheet, 1, COLUMNS)) {
      const published = row.text("title");
      const title = tellingWordsOf(published).join(" ");
      if (title === "") {
        tally.drop("no word that tells");
        continue;
      }
      if (isHeldOut(published, FILED_HELD_OUT)) {
        tally.drop("kept for testing the search");
        continue;
      }
      const occupation_code = row.text("code");
      if (!CODE.test(occupation_code)) {
        // As filed: some are words, some a date that a spreadsheet made of the code.
        tally.drop("filed under no SOC code");
        continue;
      }
      // Titles that differed by their spaces only stand twice: their filings add up.
      tally.keep(row, "title", String(row.place.row));
      const key = `${title}\t${occupation_code}`;
      const filings = row.number("filings") + (rows.get(key)?.filings ?? 0);
      rows.set(key, { title, occupation_code, filings, source_id: SOURCE.id });
    }
    return tally.reading({ title_evidence: [...rows.values()] });
  },
};
