import { FILED_HELD_OUT, isHeldOut } from "@/server/search/held-out";
import { tellingWordsOf } from "@/server/search/words";
import { PublishedFileError } from "../error";
import type { PublishedFile, Reader, Row, Source } from "../publication";
import type { Sheet } from "../sheet";
import { findSheet, hasHeader, rowsBelow } from "../table";
import { Tally } from "./tally";

/** Every row is of one source, whichever years it covers. */
export const TITLE_EVIDENCE_SOURCE = "lca-titles";

/** The table does not state its fiscal years: its name or its folder's does, as `lca-2022-25`. */
const YEARS = /(20\d\d)-(?:20)?(\d\d)(?!\d)/;

/** @throws PublishedFileError where no name holds the years */
function sourceOf({ file }: PublishedFile): Source {
  const [, from, to] = file.match(YEARS) ?? [];
  if (from && to) return { ...SOURCE, vintage: `fiscal years ${from} to 20${to}` };
  throw new PublishedFileError(
    "the table does not say of which fiscal years it is, and neither does its name.",
    { file },
    "Nothing was changed. Name it or its folder by the years, such as lca-2022-25.",
  );
}

const SOURCE: Omit<Source, "vintage"> = {
  id: TITLE_EVIDENCE_SOURCE,
  publisher: "U.S. Department of Labor, Office of Foreign Labor Certification",
  title: "Labor condition applications, job titles by occupation (the search learns from them)",
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
  source: sourceOf,
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
      rows.set(key, { title, occupation_code, filings, source_id: TITLE_EVIDENCE_SOURCE });
    }
    return tally.reading({ title_evidence: [...rows.values()] });
  },
};
