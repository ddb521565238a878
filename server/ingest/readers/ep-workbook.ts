import { PublishedFileError } from "../error";
import type { PublishedFile, Source } from "../publication";
import { type Sheet, squash } from "../sheet";
import { findSheet, type TableRow } from "../table";
import { SOC_CODE } from "./soc";

/** Sheets of the employment projections' workbook; their headers stand in row 2. */
export const OUTLOOK = "Table 1.2";
export const SEPARATIONS = "Table 1.10";

/** Years that the projection starts from and reaches. */
export interface Years {
  base: number;
  target: number;
}

/** The heading of the sheet of outlooks, or "". */
export const outlookHeading = (file: PublishedFile) =>
  squash(findSheet(file, OUTLOOK)?.rows[0]?.[0]);

/**
 * "2024–2034" in the heading, or "2022 and projected 2032" as earlier releases wrote it.
 * @throws PublishedFileError where the heading does not name the years
 */
export function yearsOf(file: PublishedFile): Years {
  const [, base, target] = outlookHeading(file).match(/(\d{4})(?:–| and projected )(\d{4})/) ?? [];
  if (base && target) return { base: Number(base), target: Number(target) };
  throw new PublishedFileError(
    'the heading does not say which years are projected (as "2024–2034" would).',
    { file: file.file, sheet: OUTLOOK, row: 1 },
    "Take the workbook anew from its publisher.",
  );
}

export const projectionsSource = ({ base, target }: Years): Source => ({
  id: `ep-${base}-${target % 100}`,
  publisher: "U.S. Bureau of Labor Statistics",
  title: "Employment Projections",
  vintage: `${base}–${target}`,
  terms: "Public domain",
  url: "https://www.bls.gov/emp/data/occupational-data.htm",
  attribution: "",
});

/** @throws PublishedFileError where the workbook has no such sheet */
export function sheetOf(file: PublishedFile, name: string): Sheet {
  const sheet = findSheet(file, name);
  if (sheet) return sheet;
  throw new PublishedFileError(
    "the sheet is missing.",
    { file: file.file, sheet: name },
    "Take the workbook anew from its publisher.",
  );
}

/** What an occupation asks for: these headers name no year. */
export const ENTRY_COLUMNS = {
  education: "Typical education needed for entry",
  experience: "Work experience in a related occupation",
  training: "Typical on-the-job training needed to attain competency in the occupation",
};

const spanOf = ({ base, target }: Years) => `${base}–${target % 100}`;

export const matrixColumns = ({ base }: Years) => ({
  title: `${base} National Employment Matrix title`,
  code: `${base} National Employment Matrix code`,
  type: "Occupation type",
});

export const outlookColumns = (years: Years) => ({
  ...matrixColumns(years),
  employment: `Employment, ${years.base}`,
  employmentProjected: `Employment, ${years.target}`,
  change: `Employment change, percent, ${spanOf(years)}`,
  openings: `Occupational openings, ${spanOf(years)} annual average`,
  selfEmployed: `Percent self employed, ${years.base}`,
  ...ENTRY_COLUMNS,
});

export const separationColumns = (years: Years) => ({
  ...matrixColumns(years),
  exit: `Labor force exit rate, ${spanOf(years)} annual average`,
  transfer: `Occupational transfer rate, ${spanOf(years)} annual average`,
});

export type MatrixRow = TableRow<"title" | "code" | "type">;

/** Why a row is left out, or undefined. Of the groups only the total and the major ones are kept. */
export function whyDropped(row: MatrixRow): string | undefined {
  if (row.text("code") === "") return "footnote";
  const code = row.matching("code", SOC_CODE, "occupation code");
  const type = row.matching("type", /^(Line item|Summary)$/, "occupation type");
  if (type === "Summary" && !code.endsWith("-0000")) return "minor or broad group";
}
