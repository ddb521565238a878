import { learnCasing } from "@/server/companies/readable";
import { slugOf } from "@/server/roles/slug";
import type { Tables } from "../collect";
import { CaseList, type Offer } from "../employers";
import type { Reading, Row, Source } from "../publication";
import { casesSource } from "../readers/lca/cases";
import { freeSlug, idsOf, yearsText } from "./company-names";
import { caseRows, offerRow } from "./company-wages";
import { JoinedEmployers, nameOf, otherSpellings } from "./employers";

/** An employer with fewer certified filings has no page. */
const FEWEST_FILINGS = 5;

interface Read {
  source: Source;
  reading: Reading;
}

/**
 * Fills `companies`, `company_roles` and `company_wages` of what employers filed for and offered, joined
 * over their spellings. Returns how many rows of the publications have no place there: codes that no
 * occupation of ours has, and wages of employers that the publication joins more widely than we do.
 */
export function fillCompanies(tables: Tables, read: Read[]): Record<string, number> {
  const ours = new Set(tables.occupations.map(({ soc_code }) => String(soc_code)));
  const joined = new JoinedEmployers(ours);
  const wages = new Map<string, Row>();
  for (const { reading } of read) joined.addFiled(reading.employers?.filed ?? []);
  const lists = read.flatMap(({ reading }) => reading.employers?.cases ?? []);
  const cases =
    lists.length === 1 && lists[0] ? lists[0] : CaseList.of(lists.flatMap((list) => [...list]));
  const periods = new Set(read.flatMap(({ reading }) => [...(reading.employers?.periods ?? [])]));
  const source = casesSource(cases, periods);
  if (cases.size > 0) tables.sources = withSource(tables.sources, source);
  joined.addCases(
    cases,
    [...periods].map((period) => Number(period.slice(0, 4))),
  );
  // What the cases themselves say stands before what somebody summed up.
  for (const row of caseRows(joined, cases, tables, source.id)) put(wages, row);
  for (const { source: of, reading } of read)
    for (const offer of byCases(reading.employers?.offers ?? [])) {
      const key = joined.addOffer(offer);
      if (key === null || !put(wages, offerRow(key, offer, of.id))) joined.leftOut.offers += 1;
    }
  write(tables, joined, wages, read);
  const { filings, offers } = joined.leftOut;
  return { "certified filings under codes of no occupation": filings, "offered wages": offers };
}

const withSource = (sources: Row[], source: Source): Row[] => [
  ...sources.filter(({ id }) => id !== source.id),
  { ...source },
];

/** Of two spellings of an employer in one place, the one with more cases comes first and stays. */
const byCases = (offers: Offer[]) => offers.toSorted((a, b) => b.cases - a.cases);

function put(wages: Map<string, Row>, row: Row): boolean {
  const key = `${row.company_id} ${row.soc_code} ${row.area_code}`;
  if (wages.has(key)) return false;
  wages.set(key, row);
  return true;
}

function write(tables: Tables, joined: JoinedEmployers, wages: Map<string, Row>, read: Read[]) {
  const areas = new Set(tables.areas.map(({ code }) => code));
  const kept = joined.all().filter(({ filings }) => filings >= FEWEST_FILINGS);
  const casing = learnCasing(joined.spellings());
  const ids = idsOf(kept);
  const slugs = new Set<string>();
  const source_id = read.find(({ reading }) => reading.employers?.filed)?.source.id ?? "lca-cases";
  for (const employer of kept) {
    const name = nameOf(employer, casing);
    const id = ids.get(employer.key) as string;
    const slug = freeSlug(slugOf(name) || id, slugs);
    const [spellings, trade_names] = [
      otherSpellings(employer, name).join(" | "),
      [...employer.trades].sort().join(" | "),
    ];
    tables.companies.push({
      id,
      slug,
      name,
      filings: employer.filings,
      years: yearsText(employer.years),
      spellings,
      trade_names,
      source_id,
    });
    for (const [soc_code, { filings, years }] of employer.roles)
      tables.company_roles.push({ company_id: id, soc_code, filings, years: yearsText(years) });
  }
  for (const row of wages.values()) {
    const id = ids.get(String(row.company_id));
    if (id && areas.has(row.area_code as string))
      tables.company_wages.push({ ...row, company_id: id });
  }
}
