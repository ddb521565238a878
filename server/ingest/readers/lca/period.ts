import type { Application } from "./columns";

/** Day 0 of a workbook's dates. */
const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/**
 * The fiscal year and quarter in which a case was decided: "2025 Q2". A fiscal year begins in October of
 * the year before. @throws PublishedFileError where the row does not say it
 */
export function periodOf(row: Application): string {
  const year = row.text("year");
  const quarter = row.text("quarter");
  if (/^20\d\d$/.test(year) && /^Q[1-4]$/.test(quarter)) return `${year} ${quarter}`;
  const text = row.text("decided");
  const [y, month] = yearAndMonth(text);
  if (!y || !month) row.fail("decided", `"${text}" is no date.`);
  const fiscal = month >= 10 ? y + 1 : y;
  return `${fiscal} Q${Math.floor(((month + 2) % 12) / 3) + 1}`;
}

/** Of "2016-10-01", "10/1/2016" with or without a time, or a workbook's day. */
function yearAndMonth(text: string): [year?: number, month?: number] {
  const [, isoYear, isoMonth] = text.match(/^(\d{4})-(\d\d?)-\d\d?(?!\d)/) ?? [];
  if (isoYear) return [Number(isoYear), Number(isoMonth)];
  const [, month, year] = text.match(/^(\d\d?)\/\d\d?\/(\d{4})(?!\d)/) ?? [];
  if (year) return [Number(year), Number(month)];
  if (!/^\d{5}(\.\d+)?$/.test(text)) return [];
  const date = new Date(EPOCH + Number(text) * DAY);
  return [date.getUTCFullYear(), date.getUTCMonth() + 1];
}

/** Periods as a vintage: "fiscal 2025 Q2", "fiscal 2024 Q4 to 2025 Q2". */
export function vintageOf(periods: Iterable<string>): string {
  const sorted = [...periods].sort();
  const [first] = sorted;
  const last = sorted.at(-1);
  return first === last ? `fiscal ${first}` : `fiscal ${first} to ${last}`;
}
