import writeWorkbook from "write-excel-file/node";
import type { Cell } from "./sheet";

/** Small files as their publishers make them: a sheet's rows by its name, or a text file's lines. */

const WAGE_COLUMNS =
  "AREA AREA_TITLE AREA_TYPE PRIM_STATE NAICS NAICS_TITLE I_GROUP OCC_CODE OCC_TITLE O_GROUP TOT_EMP EMP_PRSE LOC_QUOTIENT H_MEAN A_MEAN MEAN_PRSE H_PCT10 H_PCT25 H_MEDIAN H_PCT75 H_PCT90 A_PCT10 A_PCT25 A_MEDIAN A_PCT75 A_PCT90 ANNUAL HOURLY";

const wages = (code: string, title: string): Cell[] => [
  ...["99", "U.S.", "1", "US", "000000", "Cross-industry", "cross-industry"],
  ...[code, title, "detailed", 1000, 1.5, null, 20, 41600, 0.5],
  ...[10, 15, 19, 25, 30, 20800, 31200, 39520, 52000, 62400, null, null],
];

/** The sheet of OEWS: header, bakers, cooks. */
export const wageRows = (): Cell[][] => [
  WAGE_COLUMNS.split(" "),
  wages("51-3011", "Bakers"),
  wages("35-2014", "Cooks, Restaurant"),
];

/** The sheet of CPS table 11b: its header stands in the rows 4 and 5. */
export const ageRows = (): Cell[][] => [
  ["HOUSEHOLD DATA\n11b. Employed people by detailed occupation and age"],
  ["[Numbers in thousands]"],
  ["Note"],
  ["Occupation", "2025"],
  [
    null,
    "Total, 16 years and over",
    ...["16 to 19 years", "20 to 24 years", "25 to 34 years", "35 to 44 years"],
    ...["45 to 54 years", "55 to 64 years", "65 years and over", "Median age"],
  ],
  ["Bakers", 240, 10, 30, 60, 50, 40, 35, 15, 37.2],
  ["Cooks", 2099, 283, 342, 437, 398, 284, 262, 92, 34.7],
];

export const readMeLines = (): string[] => ["O*NET 31.0 Database", "August 2026 Release"];

export const occupationLines = (): string[] => [
  "O*NET-SOC Code\tTitle\tDescription",
  "51-3011.00\tBakers\tMix and bake.",
  "35-2014.00\tCooks, Restaurant\tSeason and cook à la carte.",
];

export const jobZoneLines = (): string[] => [
  "O*NET-SOC Code\tJob Zone\tDate\tDomain Source",
  "51-3011.00\t2\t08/2023\tAnalyst",
  "35-2014.00\t2\t08/2023\tAnalyst",
];

/** A workbook of these sheets. */
export const workbookOf = (sheets: Record<string, Cell[][]>): Promise<Buffer> =>
  writeWorkbook(Object.entries(sheets).map(([sheet, data]) => ({ sheet, data }))).toBuffer();

export const textOf = (lines: string[]): string => `${lines.join("\r\n")}\r\n`;
