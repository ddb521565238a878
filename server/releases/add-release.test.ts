import { mkdir, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { addRelease, nextName } from "./add-release";
import { changesBetween } from "./compare-snapshots";
import { readReleases } from "./releases";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "releases-"));
});

/** A snapshot of these files, by name. */
async function snapshot(name: string, files: Record<string, string[]>): Promise<string> {
  const path = join(folder, name);
  await mkdir(path);
  for (const [file, lines] of Object.entries(files))
    await writeFile(join(path, file), `${lines.join("\n")}\n`);
  return path;
}

const SOURCES = "id\tpublisher\ttitle\tvintage";
const PAY = "group_code\tarea_code\tmean_annual\tsource_id";

describe("what changed between two snapshots", () => {
  it("is told by source: new ones, gone ones, and rows that differ", async () => {
    const before = await snapshot("before", {
      "sources.tsv": [
        SOURCES,
        "a\tBLS\tWages\tMay 2024",
        "b\tETA\tSkills\t29.0",
        "c\tBLS\tAges\t2025",
      ],
      "wages.11.tsv": [PAY, "11-1011\t99\t100\ta", "11-1021\t99\t200\ta", "11-1031\t99\t300\ta"],
      "census_ages.tsv": ["code\tage\tsource_id", "1\t40\tc"],
    });
    const after = await snapshot("after", {
      "sources.tsv": [
        SOURCES,
        "a\tBLS\tWages\tMay 2024",
        "c\tBLS\tAges\t2025",
        "d\tETA\tSkills\t30.2",
      ],
      // One row as it was, one changed, one gone.
      "wages.11.tsv": [PAY, "11-1011\t99\t100\ta", "11-1021\t99\t250\ta"],
      // A column more changes no figure, nor does another shard.
      "census_ages.tsv": ["code\tage\tpeople\tsource_id", "1\t40\t7\tc"],
    });
    expect(await changesBetween(before, after)).toEqual([
      {
        kind: "changed",
        source: "a",
        since: "",
        text: "Wages, May 2024: 1 row new or changed, 2 rows gone or changed",
      },
      { kind: "new", source: "d", since: "", text: "Skills, 30.2" },
      { kind: "gone", source: "b", since: "", text: "Skills, 29.0" },
    ]);
    expect(await changesBetween(after, after)).toEqual([]);
  });
});

describe("a release", () => {
  it("is called by its month and the next number in it", () => {
    expect(nextName(["2026.11.1", "2026.11.9", "2026.11.10"], "2026-11-30")).toBe("2026.11.11");
    expect(nextName(["2026.11.10"], "2026-12-01")).toBe("2026.12.1");
  });

  it("is added at the end of the file, and is then the newest", async () => {
    const path = join(folder, "releases.tsv");
    const first = "2026.11.1\t2026-11-24\tnew\ta\t\tWages, May 2024\n";
    await writeFile(path, `release\tdate\tkind\tsource\tsince\ttext\n${first}`);
    const change = { kind: "new", source: "d", since: "", text: "Skills, 30.2" } as const;
    expect(await addRelease([change], "2026-12-02", path)).toBe("2026.12.1");
    expect(await readReleases(path)).toMatchObject([
      { name: "2026.12.1", date: "2026-12-02", changes: [change] },
      { name: "2026.11.1" },
    ]);
    expect(await readFile(path, "utf-8")).toContain(first);
  });
});
