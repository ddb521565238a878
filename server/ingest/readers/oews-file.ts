import { PublishedFileError } from "../error";
import type { PublishedFile, Source } from "../publication";
import { type Sheet, squash } from "../sheet";
import { hasHeader } from "../table";

/** The sheet of wages. Its name differs from file to file, its columns do not. */
export function wageSheet(file: PublishedFile): Sheet | undefined {
  return file.sheets.find((sheet) => hasHeader(sheet, 1, ["AREA", "NAICS", "OCC_CODE"]));
}

const COPY = "oews-copy-";

/** @param month of the survey, as in "May 2024" */
export const oewsSource = (month: string): Source =>
  surveySource(`oews-${month.slice(-4)}`, month, "Occupational Employment and Wage Statistics");

/** The survey's figures as a public copy has them, which kept no standard errors and no markers. */
export const oewsCopySource = (month: string): Source =>
  surveySource(
    `${COPY}${month.slice(-4)}`,
    month,
    "Occupational Employment and Wage Statistics by place, from a public copy without standard errors",
  );

/** Orders sources of wages: a later survey before an earlier one, then the publisher's own tables. */
export const surveyRank = (sourceId: string): string =>
  `${sourceId.slice(-4)}${sourceId.startsWith(COPY) ? 0 : 1}`;

function surveySource(id: string, month: string, title: string): Source {
  return {
    id,
    publisher: "U.S. Bureau of Labor Statistics",
    title,
    vintage: month,
    terms: "Public domain",
    url: "https://www.bls.gov/oes/tables.htm",
    attribution: "",
  };
}

/**
 * The month of the survey, from the field descriptions, else from the sheet's name (`_M2024_`, in
 * which M is May).
 * @throws PublishedFileError where neither says it
 */
export function surveyMonth(file: PublishedFile): string {
  const stated = findNote(file, /^(\w+ \d{4}) OEWS Estimates$/)?.[1];
  const named = wageSheet(file)?.name?.match(/_M(\d{4})_/)?.[1];
  if (stated) return stated;
  if (named) return `May ${named}`;
  throw new PublishedFileError(
    'nothing says of which month the estimates are (as "May 2024 OEWS Estimates" would).',
    { file: file.file },
    "Take the workbook as its publisher made it, with its sheet of field descriptions.",
  );
}

/** The wages from which on only `#` is published, in dollars. */
export interface TopCodes {
  hour: number;
  year: number;
}

/** From the notes below the field descriptions, or null: without them `#` cannot be understood. */
export function topCodes(file: PublishedFile): TopCodes | null {
  const note = findNote(file, /^#.*\$([\d,.]+) per hour or \$([\d,.]+) per year/);
  const dollars = (text: string | undefined) => Number(text?.replaceAll(",", ""));
  return note && { hour: dollars(note[1]), year: dollars(note[2]) };
}

/** The first match among the texts of the other sheets. */
function findNote(file: PublishedFile, pattern: RegExp): RegExpMatchArray | null {
  const wages = wageSheet(file);
  const cells = file.sheets.flatMap((sheet) => (sheet === wages ? [] : sheet.rows.flat()));
  for (const cell of cells) {
    const match = squash(cell).match(pattern);
    if (match) return match;
  }
  return null;
}
