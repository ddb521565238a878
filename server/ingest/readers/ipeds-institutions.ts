import type { Institution } from "../awards";
import type { PublishedFile, Reader, Source } from "../publication";
import type { Sheet } from "../sheet";
import { findSheet, hasHeader, rowsBelow } from "../table";
import { namedYear } from "./named-year";
import { Tally } from "./tally";

const COLUMNS = { id: "UNITID", name: "INSTNM", city: "CITY", state: "STABBR" };

/** IPEDS institutional characteristics (HD): what the institutions are called and where they are. */
export const institutions: Reader = {
  publication: "IPEDS institutions",
  source: sourceOf,
  recognises: (file) => hasHeader(findSheet(file, null), 1, Object.values(COLUMNS)),
  read(file) {
    const tally = new Tally();
    const byId = new Map<string, Institution>();
    for (const row of rowsBelow(file, findSheet(file, null) as Sheet, 1, COLUMNS)) {
      tally.keep(row, "id");
      byId.set(row.matching("id", /^\d{6}$/, "institution's number"), {
        name: row.matching("name", /./, "name"),
        city: row.text("city"),
        state: row.matching("state", /^[A-Z]{2}$/, "state"),
      });
    }
    return { ...tally.reading({}), institutions: byId };
  },
};

function sourceOf(file: PublishedFile): Source {
  const year = Number(namedYear(file, "HD2024.csv"));
  return {
    id: `ipeds-institutions-${year}`,
    publisher: "National Center for Education Statistics",
    title: "IPEDS Institutional Characteristics, directory",
    // The survey of a year asks about the school year that begins in it.
    vintage: `${year}–${(year + 1) % 100}`,
    terms: "Public domain",
    url: "https://nces.ed.gov/ipeds/datacenter/DataFiles.aspx",
    attribution: "",
  };
}
