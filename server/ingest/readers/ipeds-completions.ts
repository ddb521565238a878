import { type AwardLevel, awardKey, type Completions } from "../awards";
import type { PublishedFile, Reader, Source } from "../publication";
import type { Sheet } from "../sheet";
import { findSheet, hasHeader, rowsBelow, type TableRow } from "../table";
import { namedYear } from "./named-year";
import { Tally } from "./tally";

const COLUMNS = {
  institution: "UNITID",
  cip: "CIPCODE",
  major: "MAJORNUM",
  level: "AWLEVEL",
  awards: "CTOTALT",
};

type CompletionsRow = TableRow<keyof typeof COLUMNS>;

/**
 * AWLEVEL. Certificates of every length below the bachelor's degree are the projections' "postsecondary
 * nondegree award"; those after a bachelor's or master's degree are asked of nobody to enter work.
 */
const LEVELS: Record<string, AwardLevel | null> = {
  1: "certificate",
  2: "certificate",
  3: "associate",
  4: "certificate",
  5: "bachelor",
  6: null,
  7: "master",
  8: null,
  17: "doctor",
  18: "doctor",
  19: "doctor",
  20: "certificate",
  21: "certificate",
};

/** Sums over fields: all (99), a series (two digits) or a part of one (four). */
const SUM = /^(99.*|\d\d(\.\d\d)?)$/;

/** IPEDS completions (C_A): awards by institution, field and level, first majors only. */
export const completions: Reader = {
  publication: "IPEDS completions",
  source: sourceOf,
  recognises: (file) => hasHeader(findSheet(file, null), 1, Object.values(COLUMNS)),
  read(file) {
    const tally = new Tally();
    const counts: Completions = new Map();
    for (const row of rowsBelow(file, findSheet(file, null) as Sheet, 1, COLUMNS)) {
      const [level, reason] = levelOf(row);
      if (!level) {
        tally.drop(reason);
        continue;
      }
      const institution = row.matching("institution", /^\d{6}$/, "institution's number");
      const cip = row.matching("cip", /^\d\d\.\d{4}$/, "CIP code");
      // Several of the published levels are one of ours.
      tally.keep(row, "cip", `${institution} ${cip} ${row.text("level")}`);
      add(counts, awardKey(cip, level), institution, row.number("awards"));
    }
    return { ...tally.reading({}), completions: counts };
  },
};

function sourceOf(file: PublishedFile): Source {
  const year = Number(namedYear(file, "C2024_A.csv"));
  return {
    id: `ipeds-completions-${year}`,
    publisher: "National Center for Education Statistics",
    title: "IPEDS Completions",
    // The survey of a year asks for the twelve months that end in its June.
    vintage: `July ${year - 1} to June ${year}`,
    terms: "Public domain",
    url: "https://nces.ed.gov/ipeds/datacenter/DataFiles.aspx",
    attribution: "",
  };
}

/** The level of a row's awards, or why they are not counted. */
function levelOf(row: CompletionsRow): [AwardLevel] | [null, string] {
  if (SUM.test(row.text("cip"))) return [null, "sum over fields"];
  // Who takes two majors gets one award: the second would count it twice.
  if (row.matching("major", /^[12]$/, "first or second major") === "2")
    return [null, "second major"];
  const level = LEVELS[row.text("level")];
  if (level === undefined) row.fail("level", `"${row.text("level")}" is no level that we know.`);
  if (level === null) return [null, "certificate after a degree"];
  return row.matching("awards", /^\d+$/, "count") === "0" ? [null, "none conferred"] : [level];
}

function add(counts: Completions, key: string, institution: string, awards: number): void {
  const byInstitution = counts.get(key) ?? new Map<string, number>();
  byInstitution.set(institution, (byInstitution.get(institution) ?? 0) + awards);
  counts.set(key, byInstitution);
}
