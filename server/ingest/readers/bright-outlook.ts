import type { PublishedFile, Reader, Row } from "../publication";
import type { Sheet } from "../sheet";
import { hasHeader, rowsBelow } from "../table";
import { Tally } from "./tally";

const COLUMNS = { code: "Code", title: "Occupation", reasons: "Categories" };

/** The file separates reasons by a semicolon, as the snapshot does. */
const REASONS = /^\w[\w ]*(; \w[\w ]*)*$/;

const sheetOf = (file: PublishedFile) =>
  file.sheets.find((sheet) => hasHeader(sheet, 1, Object.values(COLUMNS)));

/** Occupations that O*NET counts as ones of bright outlook, and why. */
export const brightOutlook: Reader = {
  publication: "O*NET Bright Outlook",
  source: () => ({
    id: "onet-bright-outlook",
    publisher: "U.S. Department of Labor, Employment and Training Administration",
    title: "O*NET Bright Outlook Occupations",
    vintage: "the file states no release",
    terms: "CC BY 4.0",
    url: "https://www.onetonline.org/find/bright",
    attribution:
      "This page includes information from O*NET OnLine by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA), used under the CC BY 4.0 license.",
  }),
  recognises: (file) => sheetOf(file) !== undefined,
  read(file) {
    const source = { source_id: brightOutlook.source(file).id };
    const tally = new Tally();
    const rows: Row[] = rowsBelow(file, sheetOf(file) as Sheet, 1, COLUMNS).map((row) => {
      tally.keep(row, "code");
      return {
        occupation_code: row.matching("code", /^\d\d-\d{4}\.\d\d$/, "O*NET-SOC code"),
        reasons: row.matching("reasons", REASONS, "list of reasons"),
        ...source,
      };
    });
    return tally.reading({ bright_outlook: rows });
  },
};
