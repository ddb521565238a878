import type { Row } from "../../publication";
import type { TableRow } from "../../table";
import type { Tally } from "../tally";
import { CODE, codeIn } from "./cells";
import { tableReader } from "./table-reader";

const SHORT = "Short Title";

/** Names that people give an occupation. */
export const alternateTitles = tableReader({
  title: "Alternate Titles",
  headers: [CODE, "Alternate Title"],
  columns: { code: CODE, title: "Alternate Title", short: SHORT },
  read: readAlternateTitles,
});

/** The same under another header. */
export const jobTitles = tableReader({
  title: "Job Titles",
  inPlaceOf: "Alternate Titles",
  headers: [CODE, "Job Title"],
  columns: { code: CODE, title: "Job Title", short: SHORT },
  read: readAlternateTitles,
});

function readAlternateTitles(rows: TableRow<"code" | "title" | "short">[], tally: Tally) {
  const titles = new Map<string, Row>();
  for (const row of rows) {
    const code = codeIn(row, "code");
    const title = row.matching("title", /\S/, "title");
    // Text files say "n/a" where workbooks leave the cell out.
    const short = row.text("short").replace(/^n\/a$/, "");
    const key = `${code} ${title}`;
    // A few titles stand twice, once without their short form and once with it.
    tally.keep(row, "title", `${key} ${short}`);
    const short_title = titles.get(key)?.short_title || short;
    titles.set(key, {
      occupation_code: code,
      title,
      short_title,
      alternate: true,
      reported: false,
    });
  }
  return { alternate_titles: [...titles.values()] };
}

/**
 * Names that people who do the work wrote in when O*NET asked them. The two tables overlap: a title
 * of both is one row of the snapshot.
 */
export const reportedTitles = tableReader({
  title: "Sample of Reported Titles",
  headers: [CODE, "Reported Job Title"],
  columns: { code: CODE, title: "Reported Job Title" },
  read(rows, tally) {
    const titles = rows.map((row) => {
      const code = codeIn(row, "code");
      const title = row.matching("title", /\S/, "title");
      tally.keep(row, "title", `${code} ${title}`);
      return {
        occupation_code: code,
        title,
        short_title: "",
        alternate: false,
        reported: true,
      };
    });
    return { alternate_titles: titles };
  },
});
