import { PublishedFileError } from "../../error";
import type { Source } from "../../publication";
import type { TableRow } from "../../table";

/**
 * The release that these readers speak of: no table of the database states its own. `lastMonth` is
 * the latest that one of its rows can be dated.
 */
const RELEASE = { version: "29.0", month: "August 2024", lastMonth: "2024-08" };

export const ONET: Source = {
  id: `onet-${RELEASE.version}`,
  publisher: "U.S. Department of Labor, Employment and Training Administration",
  title: "O*NET Database",
  vintage: `${RELEASE.version}, ${RELEASE.month}`,
  terms: "CC BY 4.0",
  url: "https://www.onetcenter.org/database.html",
  // The wording that https://www.onetcenter.org/license_db.html asks for.
  attribution: [
    `This page includes information from the O*NET ${RELEASE.version} Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA).`,
    "Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA.",
    "Rolewise has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications.",
  ].join(" "),
};

/** Refuses a row of a later release, which would else be shown under this one's name and age. */
export function checkRelease(row: TableRow<string>): void {
  const date = row.matching("date", /^(0[1-9]|1[0-2])\/\d{4}$/, "month and year");
  const [month, year] = date.split("/");
  if (`${year}-${month}` <= RELEASE.lastMonth) return;
  throw new PublishedFileError(
    `"${date}" is later than O*NET ${RELEASE.version} of ${RELEASE.month}.`,
    { ...row.place, column: "Date" },
    "Nothing was changed. To load a later release, name it in server/ingest/readers/onet/release.ts.",
  );
}
