import { PublishedFileError } from "../../error";
import type { PublishedFile, Source } from "../../publication";
import type { Release, ReleasedReader } from "../../released";
import { squash } from "../../sheet";

const TITLE = /^O\*NET (\d+\.\d+) Database$/;
const MONTHS = [
  ...["January", "February", "March", "April", "May", "June", "July"],
  ...["August", "September", "October", "November", "December"],
];

/** The database's Read Me, which alone says of which release its tables are. */
export const readMe: ReleasedReader = {
  publication: "O*NET Read Me",
  // Two that differ are of two releases, which is refused by their names (settle.ts).
  inParts: true,
  recognises: (file) => TITLE.test(lineOf(file, 1)),
  read(file) {
    const [, version = ""] = TITLE.exec(lineOf(file, 1)) ?? [];
    const release = releaseOf(version, monthIn(file));
    return { tables: {}, read: 1, kept: 1, dropped: {}, release };
  },
};

const lineOf = ({ sheets }: PublishedFile, row: number): string =>
  squash(sheets[0]?.rows[row - 1]?.[0]);

/** The second line's month and year, "February 2026 Release". */
function monthIn(file: PublishedFile): { month: string; year: string } {
  const line = lineOf(file, 2);
  const [, month = "", year = ""] = /^(\w+) (\d{4}) Release$/.exec(line) ?? [];
  if (MONTHS.includes(month)) return { month, year };
  throw new PublishedFileError(
    `"${line}" does not say the month of the release.`,
    { file: file.file, row: 2 },
    "Nothing was changed. Take the file anew from its publisher.",
  );
}

function releaseOf(version: string, { month, year }: { month: string; year: string }): Release {
  const number = String(MONTHS.indexOf(month) + 1).padStart(2, "0");
  return { source: sourceOf(version, `${month} ${year}`), lastMonth: `${year}-${number}` };
}

const sourceOf = (version: string, month: string): Source => ({
  id: `onet-${version}`,
  publisher: "U.S. Department of Labor, Employment and Training Administration",
  title: "O*NET Database",
  vintage: `${version}, ${month}`,
  terms: "CC BY 4.0",
  url: "https://www.onetcenter.org/database.html",
  // The wording that https://www.onetcenter.org/license_db.html asks for.
  attribution: [
    `This page includes information from the O*NET ${version} Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA).`,
    "Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA.",
    "Rolewise has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications.",
  ].join(" "),
});
