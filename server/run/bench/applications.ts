import { execFile } from "node:child_process";
import { createWriteStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { promisify } from "node:util";
import { WorkbookWriter } from "@cj-tech-master/excelts";
import type { Line } from "./report";

const ROWS = 1_000_000;
const AIM = { seconds: 90, mb: 500 };
/** The reading must do with so little; what Node takes besides is not held by it. */
const HEAP_MB = 420;

const COLUMNS =
  "CASE_NUMBER,CASE_STATUS,DECISION_DATE,JOB_TITLE,SOC_CODE,EMPLOYER_NAME,TRADE_NAME_DBA,WORKSITE_CITY,WORKSITE_STATE,WAGE_RATE_OF_PAY_FROM,WAGE_RATE_OF_PAY_TO,WAGE_UNIT_OF_PAY".split(
    ",",
  );

/** An application as the published files have it: case numbers differ, other texts repeat. */
const application = (at: number): (string | number | null)[] => [
  `I-200-25${String(at % 365).padStart(3, "0")}-${String(at).padStart(6, "0")}`,
  at % 12 === 0 ? "Certified - Withdrawn" : "Certified",
  "2025-02-24",
  `Engineer of kind ${at % 150_000}`,
  "15-1252.00",
  `Employer number ${at % 60_000} Incorporated`,
  null,
  `City ${at % 9_000}`,
  "NY",
  60_000 + (at % 90_000),
  at % 3 === 0 ? 160_000 : null,
  "Year",
];

/** How long a million applications take to read, and how much memory, as text and as a workbook. */
export async function benchApplications(): Promise<Line[]> {
  const folder = await mkdtemp(join(tmpdir(), "rolewise-bench-"));
  try {
    const [text, workbook] = [join(folder, "lca.csv"), join(folder, "lca.xlsx")];
    await writeText(text);
    await writeWorkbook(workbook);
    return [
      await lineOf("a million applications, text", text),
      await lineOf("a million applications, workbook", workbook),
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function writeText(path: string): Promise<void> {
  function* lines() {
    yield `${COLUMNS.join(",")}\n`;
    for (let at = 0; at < ROWS; at += 1) yield `${application(at).join(",")}\n`;
  }
  await pipeline(Readable.from(lines()), createWriteStream(path));
}

async function writeWorkbook(path: string): Promise<void> {
  const workbook = new WorkbookWriter({ filename: path, useSharedStrings: true });
  const sheet = workbook.addWorksheet("LCA");
  sheet.addRow(COLUMNS).commit();
  for (let at = 0; at < ROWS; at += 1) {
    sheet.addRow(application(at)).commit();
    // What is written has to get to the disk before there is more of it.
    if (at % 5_000 === 0) await new Promise(setImmediate);
  }
  await workbook.commit();
}

async function lineOf(what: string, path: string): Promise<Line> {
  const child = ["--import", "tsx", "server/run/bench/applications-child.ts", path];
  const { stdout } = await promisify(execFile)(process.execPath, [
    `--max-old-space-size=${HEAP_MB}`,
    ...child,
  ]);
  const { rows, ms, mb } = JSON.parse(stdout) as { rows: number; ms: number; mb: number };
  return {
    what: `${what}: ${rows.toLocaleString("en-US")} kept, ${mb} MB`,
    perSecond: ROWS / (ms / 1000),
    p50: ms,
    aim: `under ${AIM.seconds} s and ${AIM.mb} MB`,
    holds: ms < AIM.seconds * 1000 && mb < AIM.mb,
  };
}
