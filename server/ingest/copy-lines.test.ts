import { describe, expect, it } from "vitest";
import { copyLines, type DatabaseColumn } from "./copy-lines";
import { withFolder } from "./testing-snapshot";

const column = (name: string, type: string, nullable = false): DatabaseColumn => ({
  name,
  type,
  nullable,
});

const JOBS = [
  column("title", "text"),
  column("note", "text", true),
  column("jobs", "integer", true),
  column("pay", "double precision", true),
];
const WITH_CAVEATS = [...JOBS, column("caveats", "jsonb")];

/** The columns and lines that a file of this text becomes. */
const copy = (text: string, table = WITH_CAVEATS) =>
  withFolder({ "jobs.tsv": text }, async (folder) => {
    const { columns, lines } = await copyLines(`${folder}/jobs.tsv`, table);
    return { columns, lines: [...lines].join("") };
  });

describe("lines for COPY", () => {
  it("have what a number's cell says besides it in the caveats", async () => {
    const text = "title\tjobs\tpay\nBakers\t100\t>=239200\nCooks\t<50\t!too-few\n";
    expect(await copy(text)).toEqual({
      columns: ["title", "jobs", "pay", "caveats"],
      lines: [
        'Bakers\t100\t239200\t{"pay":">="}\n',
        'Cooks\t50\t\\N\t{"jobs":"<","pay":"too-few"}\n',
      ].join(""),
    });
  });

  it("have no caveats where the table has none", async () => {
    expect(await copy("title\tjobs\nBakers\t100\n", JOBS)).toEqual({
      columns: ["title", "jobs"],
      lines: "Bakers\t100\n",
    });
  });

  it("make an empty cell nothing only where the column may be without", async () => {
    const { lines } = await copy("title\tnote\tjobs\n\t\t\n", JOBS);
    expect(lines).toBe("\t\\N\t\\N\n");
  });

  it("keep the empty cells at the end of the last row", async () => {
    expect((await copy("jobs\ttitle\tnote\n1\tBakers\t\n", JOBS)).lines).toBe("1\tBakers\t\\N\n");
  });

  it("keep a backslash as one", async () => {
    expect((await copy("title\nC:\\temp \\N\n", JOBS)).lines).toBe("C:\\\\temp \\\\N\n");
  });

  it("are as many as the rows, also beyond one batch", async () => {
    const rows = Array.from({ length: 1201 }, (_, at) => `${at}`);
    const { lines } = await copy(`jobs\n${rows.join("\n")}\n`, JOBS);
    expect(lines).toBe(`${rows.join("\n")}\n`);
  });

  it("name the place of what is not as the table wants it", async () => {
    await expect(copy("title\tjobs\nBakers\t1\nCooks\tmany\n")).rejects.toThrow(
      'jobs.tsv, row 3, column "jobs": "many" is no number.',
    );
    await expect(copy("title\tjobs\nBakers\t1\t2\n")).rejects.toThrow(
      "jobs.tsv, row 2: 3 cells stand under 2 columns.",
    );
    await expect(copy("title\twages\nBakers\t1\n")).rejects.toThrow(
      'jobs.tsv, row 1, column "wages": the database has no such column.',
    );
    const far = `jobs\n${"1\n".repeat(600)}many\n`;
    await expect(copy(far)).rejects.toThrow('jobs.tsv, row 602, column "jobs"');
  });
});
