import { slugOf } from "@/server/roles/slug";
import { Tally } from "../tally";
import { CODE, codeIn, DATED, refuseEarlier } from "./cells";
import { tableReader } from "./table-reader";

/** The 2018 SOC code is the part of the O*NET-SOC code before the point. */
const SOC_CODE_LENGTH = 7;

/** Codes and titles; the descriptions are O*NET's own words, held against ours and left behind. */
export const occupations = tableReader({
  title: "Occupation Data",
  headers: [CODE, "Description"],
  columns: { code: CODE, title: "Title", description: "Description" },
  words: "description",
  read(rows, tally) {
    const slugs = new Tally();
    const occupations = rows.map((row) => {
      const code = codeIn(row, "code");
      const title = row.matching("title", /\S/, "title");
      const slug = slugOf(title);
      tally.keep(row, "code");
      slugs.keep(row, "title", slug);
      return { code, title, slug, soc_code: code.slice(0, SOC_CODE_LENGTH) };
    });
    return { occupations };
  },
});

/**
 * How much preparation an occupation needs: rows that add a column to those of Occupation Data. Zone 2
 * holds what was zone 1.
 */
export const jobZones = tableReader({
  title: "Job Zones",
  headers: [CODE, "Job Zone"],
  columns: { code: CODE, zone: "Job Zone", ...DATED },
  read(rows, tally) {
    const occupations = rows.map((row) => {
      const code = codeIn(row, "code");
      tally.keep(row, "code");
      if (row.text("zone") === "1")
        refuseEarlier(row, "Job Zone", '"1", which is now part of zone 2, is a job zone');
      return { code, job_zone: Number(row.matching("zone", /^[2-5]$/, "job zone")) };
    });
    return { occupations };
  },
});
