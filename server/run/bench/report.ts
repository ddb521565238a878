import { Table } from "console-table-printer";

/** A line of the table; times in milliseconds. */
export interface Line {
  what: string;
  perSecond?: number;
  p50?: number;
  p95?: number;
  p99?: number;
  /** what it comes to beside another line */
  beside?: string;
  aim?: string;
  /** whether the aim is reached */
  holds?: boolean;
}

export function printReport(lines: Line[]): void {
  const right = "right" as const;
  const table = new Table({
    columns: [
      { name: "what", alignment: "left", maxLen: 70 },
      { name: "a second", alignment: right },
      { name: "50% ms", alignment: right },
      { name: "95% ms", alignment: right },
      { name: "99% ms", alignment: right },
      { name: "beside", alignment: "left" },
      { name: "aim", alignment: "left" },
      { name: "reached", alignment: "left" },
    ],
  });
  for (const { what, perSecond, p50, p95, p99, beside, aim, holds } of lines)
    table.addRow({
      what,
      "a second": perSecond === undefined ? "" : Math.round(perSecond).toLocaleString("en-US"),
      "50% ms": milliseconds(p50),
      "95% ms": milliseconds(p95),
      "99% ms": milliseconds(p99),
      beside: beside ?? "",
      aim: aim ?? "",
      reached: holds === undefined ? "" : holds ? "yes" : "no",
    });
  table.printTable();
}

const milliseconds = (value: number | undefined) => (value === undefined ? "" : value.toFixed(1));
