import { PublishedFileError } from "../../error";
import { type Cell, squash } from "../../sheet";

/** What is read of an application, under each name that its column has had. */
const COLUMNS = {
  number: ["CASE_NUMBER", "LCA_CASE_NUMBER"],
  employer: ["EMPLOYER_NAME", "LCA_CASE_EMPLOYER_NAME"],
  code: ["SOC_CODE", "LCA_CASE_SOC_CODE"],
  state: ["WORKSITE_STATE", "WORKSITE_STATE_1", "LCA_CASE_WORKLOC1_STATE"],
  from: ["WAGE_RATE_OF_PAY_FROM", "WAGE_RATE_OF_PAY_FROM_1", "LCA_CASE_WAGE_RATE_FROM"],
  unit: ["WAGE_UNIT_OF_PAY", "WAGE_UNIT_OF_PAY_1", "LCA_CASE_WAGE_RATE_UNIT"],
};

/** What a file may lack. */
const OPTIONAL = {
  to: ["WAGE_RATE_OF_PAY_TO", "WAGE_RATE_OF_PAY_TO_1", "LCA_CASE_WAGE_RATE_TO"],
  status: ["CASE_STATUS", "STATUS"],
  trade: ["TRADE_NAME_DBA", "EMPLOYER_BUSINESS_DBA"],
  decided: ["DECISION_DATE"],
  year: ["Year"],
  quarter: ["Quarter"],
};

export type Column = keyof typeof COLUMNS | keyof typeof OPTIONAL;

/** Where each column stands; -1 where the file has none. */
export type Layout = Record<Column, number>;

/** So many of the needed columns tell applications from other files that number their cases. */
const TELLING = 4;

const places = (header: string[], columns: Record<string, string[]>) =>
  Object.entries(columns).map(([name, titles]): [string, number] => [
    name,
    header.findIndex((title) => titles.includes(title)),
  ]);

/** Whether a first row is that of labour condition applications, whatever it may lack. */
export function isApplications(header: string[]): boolean {
  const found = places(header, COLUMNS).filter(([, at]) => at >= 0);
  return found.length >= TELLING && found.some(([name]) => name === "number");
}

/** @throws PublishedFileError that names the needed columns which are missing, or says that no year is */
export function layoutOf(header: string[], file: string): Layout {
  const needed = places(header, COLUMNS);
  const layout = Object.fromEntries([...needed, ...places(header, OPTIONAL)]) as Layout;
  const missing = needed.flatMap(([name, at]) =>
    at < 0 ? (COLUMNS[name as keyof typeof COLUMNS][0] as string) : [],
  );
  if (layout.decided < 0 && (layout.year < 0 || layout.quarter < 0)) missing.push("DECISION_DATE");
  if (missing.length === 0) return layout;
  throw new PublishedFileError(
    `these columns are missing: ${missing.join(", ")}.`,
    { file, row: 1 },
    "Nothing was changed. Take the file anew from its publisher; if they have renamed a column, name it in server/ingest/readers/lca/columns.ts.",
  );
}

/** A row of applications by column. */
export class Application {
  constructor(
    private readonly cells: Cell[],
    private readonly layout: Layout,
    private readonly place: { file: string; row: number },
  ) {}

  /** The cell's text; "" where it is empty or the file has no such column. */
  text(column: Column): string {
    return squash(this.cells[this.layout[column]]);
  }

  has(column: Column): boolean {
    return this.layout[column] >= 0;
  }

  /** A number with or without its thousands apart; 0 where the cell is empty. @throws PublishedFileError */
  money(column: Column): number {
    const text = this.text(column).replace(/^\$/, "");
    const value = Number(text.replace(/(?<=\d),(?=\d{3})/g, ""));
    if (!Number.isFinite(value)) this.fail(column, `"${text}" is no amount of money.`);
    return value;
  }

  fail(column: Column, what: string): never {
    const [title] = { ...COLUMNS, ...OPTIONAL }[column];
    throw new PublishedFileError(
      what,
      { ...this.place, column: title },
      "Nothing was changed. Take the file anew from its publisher, or mend the cell.",
    );
  }
}
