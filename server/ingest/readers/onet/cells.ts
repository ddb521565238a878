import { PublishedFileError } from "../../error";
import type { FigureCell } from "../../publication";
import type { Markers, TableRow } from "../../table";

/** Headers that most tables share. */
export const CODE = "O*NET-SOC Code";
export const DATED = { date: "Date" };
export const RATED = {
  code: CODE,
  element: "Element ID",
  scale: "Scale ID",
  value: "Data Value",
};
/** What stands beside an estimate in the tables that say how sure it is. */
export const SURVEYED = {
  sample: "N",
  error: "Standard Error",
  suppress: "Recommend Suppress",
};

/** In place of an estimate, and of its error, where O*NET asks that it not be shown. */
export const SUPPRESSED: FigureCell = { missing: "suppressed" };

/** Text files say "n/a" where workbooks have an empty cell. */
const NOT_STATED: Markers = { "n/a": "not-stated", "": "not-stated" };

const YES_OR_NO = /^[YN]$/;
const YES_NO_OR_NOTHING = /^([YN]|n\/a)?$/;

/** @throws PublishedFileError where the cell is no O*NET-SOC code, as all of these do */
export const codeIn = <K extends string>(row: TableRow<K>, column: K): string =>
  row.matching(column, /^\d\d-\d{4}\.\d\d$/, "O*NET-SOC code");

export const saysYes = <K extends string>(row: TableRow<K>, column: K): boolean =>
  row.matching(column, YES_OR_NO, "Y or N") === "Y";

/** Like `saysYes`, for columns that do not apply to every row. */
export const marksYes = <K extends string>(row: TableRow<K>, column: K): boolean =>
  row.matching(column, YES_NO_OR_NOTHING, "Y or N") === "Y";

export const wholeNumber = <K extends string>(row: TableRow<K>, column: K): number =>
  Number(row.matching(column, /^\d+$/, "whole number"));

/** The least and the greatest number of a scale, both included. */
export type Bounds = [least: number, greatest: number];

export function numberWithin<K extends string>(
  row: TableRow<K>,
  column: K,
  [least, greatest]: Bounds,
): number {
  const value = row.number(column);
  if (value < least || value > greatest) {
    row.fail(column, `${value} lies outside ${least} to ${greatest}.`);
  }
  return value;
}

/** A number that the publication need not state. */
export const optionalFigure = <K extends string>(row: TableRow<K>, column: K): FigureCell =>
  row.figure(column, NOT_STATED);

/** Refuses a row of a layout that said something else. @param what it is, such as '"1" is a job zone' */
export function refuseEarlier(row: TableRow<string>, header: string, what: string): never {
  throw new PublishedFileError(
    `${what} of an earlier layout of the database.`,
    { ...row.place, column: header },
    "Nothing was changed. Take the table from the newest release, with all the others.",
  );
}
