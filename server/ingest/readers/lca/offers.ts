import { BELIEVED } from "@/server/companies/annual";
import type { Offer } from "../../employers";
import type { PublishedFile, Reader, Reading } from "../../publication";
import type { Sheet } from "../../sheet";
import { findSheet, hasHeader, rowsBelow, type TableRow } from "../../table";
import { namedYear } from "../named-year";
import { Tally } from "../tally";
import { filedCode, lcaSource } from "./source";

const METRO = {
  employer: "EMPLOYER_NAME",
  code: "SOC_CODE",
  area: "CBSA",
  cases: "FILINGS",
  median: "MEDIAN_WAGE",
};

const NATION = {
  employer: "EMPLOYER",
  spellings: "SPELLINGS",
  code: "SOC_CODE",
  cases: "FILINGS",
  p25: "WAGE_P25",
  median: "WAGE_MEDIAN",
  p75: "WAGE_P75",
};

/** What both are read by. */
const SHARED = { employer: "employer", code: "code", cases: "cases", median: "median" } as const;

const sheetOf = (file: PublishedFile) => findSheet(file, null) as Sheet;

function sourceOf(file: PublishedFile, by: "area" | "nation") {
  const year = namedYear(file, "lca-2025/employer_role_metro.csv");
  return lcaSource({
    id: `lca-${by}-${year}`,
    title: `Labor condition applications, offered wages by employer${by === "area" ? " and area" : ""} (copy)`,
    vintage: `fiscal ${year}`,
  });
}

/** Offered wages by employer as spelt, occupation and area: medians in dollars a year. */
export const lcaAreaOffers: Reader = {
  publication: "LCA wages by employer and area",
  source: (file) => sourceOf(file, "area"),
  recognises: (file) => hasHeader(findSheet(file, null), 1, Object.values(METRO)),
  read: (file) =>
    offersIn(rowsBelow(file, sheetOf(file), 1, METRO), SHARED, (row) => ({
      spellings: [row.text("employer")],
      area: row.matching("area", /^\d{5}$/, "area code"),
      p25: null,
      p75: null,
    })),
};

/** Offered wages in the whole country of employers that the publication has joined. */
export const lcaNationOffers: Reader = {
  publication: "LCA wages by employer",
  source: (file) => sourceOf(file, "nation"),
  recognises: (file) => hasHeader(findSheet(file, null), 1, Object.values(NATION)),
  read: (file) =>
    offersIn(rowsBelow(file, sheetOf(file), 1, NATION), SHARED, (row) => ({
      spellings: row.text("spellings").split(" | "),
      area: "99",
      p25: row.number("p25"),
      p75: row.number("p75"),
    })),
};

function offersIn<K extends string>(
  rows: TableRow<K>[],
  at: { [name in "employer" | "code" | "cases" | "median"]: K },
  differing: (row: TableRow<K>) => Pick<Offer, "spellings" | "area" | "p25" | "p75">,
): Reading {
  const tally = new Tally();
  const offers: Offer[] = [];
  for (const row of rows) {
    const code = filedCode(row.text(at.code));
    const median = row.number(at.median);
    if (!code || median < BELIEVED.least || median > BELIEVED.most) {
      tally.drop(code ? "impossible wage" : "no occupation code");
      continue;
    }
    const offer = differing(row);
    tally.keep(row, at.employer, `${row.text(at.employer)} ${code} ${offer.area}`);
    const cases = Number(row.matching(at.cases, /^\d+$/, "count"));
    offers.push({ ...offer, code, median, cases });
  }
  return { ...tally.reading({}), employers: { offers } };
}
