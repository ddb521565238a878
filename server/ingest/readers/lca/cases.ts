import { annualWage } from "@/server/companies/annual";
import { tradeName } from "@/server/companies/joining";
import { type Case, CaseList } from "../../employers";
import type { RowReader, Source } from "../../publication";
import { type Application, isApplications, layoutOf, Application as Row } from "./columns";
import { periodOf, vintageOf } from "./period";
import { filedCode, lcaSource } from "./source";

/** The cases' source; the group of occupations is named where all of them are of one. */
export function casesSource(cases: Iterable<Case>, periods: Iterable<string>): Source {
  const groups = new Set<string>();
  for (const { code } of cases) groups.add(code.slice(0, 2));
  const [only] = groups;
  return lcaSource({
    id: "lca-cases",
    title: `Labor condition applications, cases${groups.size === 1 ? ` of occupations ${only}-0000 only` : ""}`,
    vintage: vintageOf(periods),
  });
}

/** Applications themselves (OFLC disclosure files and slices of them): certified cases with a wage. */
export const lcaCases: RowReader = {
  publication: "Labor condition applications",
  byRow: true,
  recognises: isApplications,
  async read(header, rows, file, seen) {
    const layout = layoutOf(header, file);
    const cases = new CaseList();
    const periods = new Set<string>();
    const dropped: Record<string, number> = {};
    let read = 0;
    for await (const { row, cells } of rows) {
      read += 1;
      const result = caseOf(new Row(cells, layout, { file, row }), seen);
      if (typeof result === "string") dropped[result] = (dropped[result] ?? 0) + 1;
      else {
        cases.add(result);
        periods.add(result.period);
      }
    }
    const source = casesSource(cases, periods);
    const employers = { cases, periods };
    return { source, reading: { tables: {}, read, kept: cases.size, dropped, employers } };
  },
};

/** A row as a case, or why it is none. The wage is the one offered, or the lower end of the range. */
function caseOf(row: Application, seen: Set<number>): (Case & { period: string }) | string {
  // Slices without a status hold certified cases only.
  if (row.has("status") && row.text("status").toUpperCase() !== "CERTIFIED") return "not certified";
  const number = row.text("number");
  if (!/^I-20\d-\d{5}-\d{6}$/.test(number)) row.fail("number", `"${number}" is no case number.`);
  const id = Number(number.replace(/\D/g, ""));
  if (seen.has(id)) return "case that was read already";
  seen.add(id);
  const code = filedCode(row.text("code"));
  if (!code) return "no occupation code";
  const employer = row.text("employer");
  if (!employer) return "no employer";
  const lower = row.money("from");
  const upper = row.money("to");
  // An upper wage of 0 is none.
  if (upper > 0 && upper < lower) return "upper wage below the lower";
  const wage = annualWage(lower, row.text("unit"));
  if (typeof wage === "string") return wage;
  const state = row.text("state").toUpperCase();
  const trade = tradeName(row.text("trade"));
  return { employer, tradeName: trade, code, state, wage, period: periodOf(row) };
}
