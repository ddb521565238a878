import type { Filed } from "../../employers";
import type { RowReader } from "../../publication";
import { TableRow } from "../../table";
import { filedCode, lcaSource } from "./source";

const COLUMNS = {
  employer: "EMPLOYER_NAME",
  code: "SOC_CODE",
  filings: "FILINGS",
  years: "FISCAL_YEARS",
};

type Row = TableRow<keyof typeof COLUMNS>;

/** Certified filings by employer and occupation: counts without wages. */
export const lcaCounts: RowReader = {
  publication: "LCA filings by employer",
  byRow: true,
  recognises: (header) => Object.values(COLUMNS).every((title) => header.includes(title)),
  async read(header, rows, file) {
    const entries = Object.entries(COLUMNS);
    const index = Object.fromEntries(entries.map(([name, title]) => [name, header.indexOf(title)]));
    const filed: Filed[] = [];
    const years = new Set<number>();
    const dropped: Record<string, number> = {};
    let read = 0;
    for await (const { row, cells } of rows) {
      read += 1;
      const result = filedIn(new TableRow(cells, index, COLUMNS, { file, sheet: null, row }));
      if (typeof result === "string") dropped[result] = (dropped[result] ?? 0) + 1;
      else {
        filed.push(result);
        for (const year of result.years) years.add(year);
      }
    }
    const source = lcaSource({
      id: "lca-filings",
      title: "Labor condition applications, certified filings by employer and occupation (copy)",
      vintage: `fiscal ${Math.min(...years)} to ${Math.max(...years)}`,
    });
    const reading = { tables: {}, read, kept: filed.length, dropped, employers: { filed } };
    return { source, reading };
  },
};

/** A row's filings, or why it has none. */
function filedIn(row: Row): Filed | string {
  const years = row.matching("years", /^20\d\d( 20\d\d)*$/, "list of years").split(" ");
  const filings = Number(row.matching("filings", /^\d+$/, "count"));
  const employer = row.text("employer");
  const code = filedCode(row.text("code"));
  if (!employer) return "no employer";
  return code ? { employer, code, filings, years: years.map(Number) } : "no occupation code";
}
