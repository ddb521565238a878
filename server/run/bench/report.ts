import { Table } from "console-table-printer";

/** A line of the table; times in milliseconds. */
export interface Line {
  what: string;
  perSecond?: number;
  p50?: number;
  p95?: number;
  p99?: number;
  /** requests a second beside those of the same bytes as a file of nginx, from 0 to 1 */
  ofFile?: number;
  aim?: string;
  /** whether the aim is reached */
  holds?: boolean;
}

export function printReport(lines: Line[]): void {
  const right = "right" as const;
  const table = new Table({
    columns: [
      { name: "what", alignment: "left", maxLen: 60 },
      { name: "a second", alignment: right },
      { name: "50% ms", alignment: right },
      { name: "95% ms", alignment: right },
      { name: "99% ms", alignment: right },
      { name: "of nginx", alignment: right },
      { name: "aim", alignment: "left" },
      { name: "reached", alignment: "left" },
    ],
  });
  for (const { what, perSecond, p50, p95, p99, ofFile, aim, holds } of lines)
    table.addRow({
      what,
      "a second": perSecond === undefined ? "" : Math.round(perSecond).toLocaleString("en-US"),
      "50% ms": milliseconds(p50),
      "95% ms": milliseconds(p95),
      "99% ms": milliseconds(p99),
      "of nginx": ofFile === undefined ? "" : `${(ofFile * 100).toFixed(1)}%`,
      aim: aim ?? "",
      reached: holds === undefined ? "" : holds ? "yes" : "no",
    });
  table.printTable();
}

const milliseconds = (value: number | undefined) => (value === undefined ? "" : value.toFixed(1));
