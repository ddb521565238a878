import { describe, expect, it } from "vitest";
import { ingest } from "./ingest";
import type { Cell } from "./sheet";
import { expectRefused } from "./testing-faults";
import {
  ageRows,
  jobZoneLines,
  occupationLines,
  readMeLines,
  textOf,
  wageRows,
  workbookOf,
} from "./testing-files";
import { withFolder } from "./testing-snapshot";

type Content = string | Buffer | Promise<Buffer>;

const wagesWorkbook = (rows: Cell[][]) => workbookOf({ national_M2024_dl: rows });
const agesWorkbook = (rows: Cell[][]) => workbookOf({ cpsaat11b: rows });

/** The rows with one cell of them changed; both counted from 0. */
const withCell = (rows: Cell[][], row: number, column: number, cell: Cell) =>
  rows.with(row, (rows[row] as Cell[]).with(column, cell));

const H_MEAN = wageRows()[0]?.indexOf("H_MEAN") as number;
const CODE = wageRows()[0]?.indexOf("OCC_CODE") as number;
const withoutMean = wageRows().map((row) => row.toSpliced(H_MEAN, 1));

/** What a publisher, a download or an editor can do to a file, and how the error speaks of it. */
const FAULTS: [fault: string, file: string, content: () => Content, message: string][] = [
  [
    "a workbook cut short",
    "wages.xlsx",
    () => wagesWorkbook(wageRows()).then((bytes) => bytes.subarray(0, bytes.length / 2)),
    "wages.xlsx: the workbook is cut short or damaged.",
  ],
  [
    "a text file cut short",
    "zones.txt",
    () => textOf(jobZoneLines()).slice(0, -"\t2\t08/2023\tAnalyst\r\n".length),
    'zones.txt, row 3, column "Job Zone": "" is no job zone.',
  ],
  [
    "a column missing from a workbook",
    "wages.xlsx",
    () => wagesWorkbook(withoutMean),
    'wages.xlsx, sheet "national_M2024_dl", row 1, column "H_MEAN": the column is missing.',
  ],
  [
    "a column missing from a text file",
    "occupations.txt",
    () => textOf(occupationLines().map((line) => line.replace("Title", "Name"))),
    'occupations.txt, row 1, column "Title": the column is missing. The table looks like O*NET Occupation Data of another layout.',
  ],
  [
    "a column under another name, in a workbook",
    "wages.xlsx",
    () => wagesWorkbook(withCell(wageRows(), 0, H_MEAN, "H_MEAN_WAGE")),
    'The nearest that is there is "H_MEAN_WAGE". The table looks like OEWS wages of another layout. Nothing was changed. The other columns that are read are there',
  ],
  [
    "a column under another name, by which the table is known",
    "wages.xlsx",
    () => wagesWorkbook(withCell(wageRows(), 0, CODE, "SOC_CODE")),
    'wages.xlsx, sheet "national_M2024_dl": no reader knows this table. It is nearest to OEWS wages, without the column "OCC_CODE"',
  ],
  [
    "a code that a spreadsheet program took for a date",
    "wages.xlsx",
    () => wagesWorkbook(withCell(wageRows(), 2, CODE, "Nov-00")),
    'wages.xlsx, sheet "national_M2024_dl", row 3, column "OCC_CODE": "Nov-00" is no occupation code: a spreadsheet program has turned it into a date.',
  ],
  [
    "a Git LFS pointer",
    "wages.xlsx",
    () => "version https://git-lfs.github.com/spec/v1\noid sha256:9f\nsize 285018\n",
    "wages.xlsx: it is a Git LFS pointer and no workbook or table: the file that it stands for is not here. Nothing was changed. Fetch it with git lfs pull",
  ],
  [
    "a web page under the name of a workbook",
    "wages.xlsx",
    () => "<!DOCTYPE html><title>Access denied</title>",
    "wages.xlsx: it is a web page, saved in place of a file.",
  ],
  [
    "a text where a number belongs",
    "wages.xlsx",
    () => wagesWorkbook(withCell(wageRows(), 2, H_MEAN, "n/a")),
    'wages.xlsx, sheet "national_M2024_dl", row 3, column "H_MEAN": "n/a" is no number.',
  ],
  [
    "a text where a number belongs, under a header of two rows",
    "ages.xlsx",
    () => agesWorkbook(withCell(ageRows(), 6, 9, "old")),
    'ages.xlsx, sheet "cpsaat11b", row 7, column "Median age": "old" is no number.',
  ],
  [
    "letters of one byte",
    "occupations.txt",
    () => Buffer.from(textOf(occupationLines()), "latin1"),
    'occupations.txt, row 3, column "Description": the text is not in UTF-8.',
  ],
  [
    "letters of two bytes",
    "occupations.txt",
    () => Buffer.from(`\uFEFF${textOf(occupationLines())}`, "utf16le"),
    'occupations.txt, row 1, column "O*NET-SOC Code": the text is not in UTF-8.',
  ],
  [
    "a code that stands twice in a workbook",
    "wages.xlsx",
    () => wagesWorkbook([...wageRows(), wageRows()[1] as Cell[]]),
    'wages.xlsx, sheet "national_M2024_dl", row 4, column "OCC_CODE": "51-3011" stands in row 2 already.',
  ],
  [
    "a code that stands twice in a text file",
    "zones.txt",
    () => textOf([...jobZoneLines(), jobZoneLines()[1] as string]),
    'zones.txt, row 4, column "O*NET-SOC Code": "51-3011.00" stands in row 2 already.',
  ],
  [
    "a file that is missing",
    "zones.txt",
    () => textOf(jobZoneLines()),
    "no file of O*NET Occupation Data; O*NET Alternate Titles (or O*NET Job Titles);",
  ],
];

/** A sound file beside the faulty one, which is read before it. */
const SOUND = { "a-read-me.txt": textOf(readMeLines()) };

describe("a folder of published files", () => {
  it.each(FAULTS)(
    "is refused for %s, and the snapshot stays",
    async (_, file, content, message) => {
      await withFolder({ ...SOUND, [file]: await content() }, (folder) =>
        expectRefused(folder, message),
      );
    },
  );

  it("that is sound as far as it goes is read to its end", async () => {
    const files = {
      ...SOUND,
      "wages.xlsx": await wagesWorkbook(wageRows()),
      "ages.xlsx": await agesWorkbook(ageRows()),
      "zones.txt": textOf(jobZoneLines()),
      "occupations.txt": textOf(occupationLines()),
      "of-no-use.txt": "Some notes.\n",
    };
    await withFolder(files, async (folder) => {
      const seen: string[] = [];
      // Five of the publications are there: it is only those that are not which are missed.
      await expect(ingest(folder, (_, __, file) => seen.push(file))).rejects.toThrow(
        /no file of (?!.*(Read Me|Occupation Data|Job Zones|OEWS wages,|table 11b)).*CIP/,
      );
      expect(seen).toEqual([...Object.keys(files).sort(), ""]);
    });
  });
});
