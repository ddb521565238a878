import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Tables } from "./collect";
import { snapshotFiles, versionOf, writeSnapshot } from "./snapshot";
import { withFolder } from "./testing-snapshot";
import { tablesWith } from "./testing-tables";

const wage = (occupation_code: string, mean_annual: number) => ({
  source_id: "survey",
  occupation_code,
  area_code: "99",
  industry_code: "000000",
  mean_annual,
});

const TABLES: Partial<Tables> = {
  industries: [
    { code: "62", title: "Health Care", source_id: "survey" },
    { code: "000000", title: "Cross-industry", source_id: "survey" },
  ],
  wages: [wage("35-2014", 37730), wage("51-3011", 38000), wage("35-1011", 60000)],
};

/** Lends a folder in which a snapshot with these tables was written. */
const withSnapshot = (tables: Partial<Tables>, use: (folder: string) => Promise<void>) =>
  withFolder({}, async (parent) => {
    const folder = join(parent, "snapshot");
    await writeSnapshot(tablesWith(tables), folder);
    await use(folder);
    expect(await readdir(parent)).toEqual(["snapshot"]);
  });

const read = (folder: string, file: string) => readFile(join(folder, file), "utf-8");

describe("a snapshot", () => {
  it("is a plain table a file, its rows in the order of their keys, its source last", async () => {
    await withSnapshot(TABLES, async (folder) => {
      expect(await read(folder, "industries.tsv")).toBe(
        "code\ttitle\tsource_id\n000000\tCross-industry\tsurvey\n62\tHealth Care\tsurvey\n",
      );
    });
  });

  it("has a large table in parts, by the first two digits of the code", async () => {
    await withSnapshot(TABLES, async (folder) => {
      const files = await readdir(folder);
      expect(files.sort()).toEqual(["industries.tsv", "wages.35.tsv", "wages.51.tsv"]);
      const rows = (await read(folder, "wages.35.tsv")).split("\n");
      expect(rows).toEqual([
        "occupation_code\tarea_code\tindustry_code\tmean_annual\tsource_id",
        "35-1011\t99\t000000\t60000\tsurvey",
        "35-2014\t99\t000000\t37730\tsurvey",
        "",
      ]);
      const found = await snapshotFiles(folder);
      expect(found.get("wages")).toEqual(
        ["wages.35.tsv", "wages.51.tsv"].map((file) => join(folder, file)),
      );
      expect(found.get("ratings")).toEqual([]);
    });
  });

  it("is the same bytes whatever the order in which its rows were read", async () => {
    const turned = Object.fromEntries(
      Object.entries(TABLES).map(([name, rows]) => [name, rows.toReversed()]),
    );
    await withSnapshot(TABLES, (folder) =>
      withSnapshot(turned, async (other) => {
        for (const file of await readdir(folder))
          expect(await read(other, file), file).toBe(await read(folder, file));
      }),
    );
  });

  it("takes the place of the old one whole, with no file of it left", async () => {
    await withSnapshot(TABLES, async (folder) => {
      await writeSnapshot(tablesWith({ wages: [wage("51-3011", 39000)] }), folder);
      expect(await readdir(folder)).toEqual(["wages.51.tsv"]);
    });
  });

  it("that was left half written does no harm", async () => {
    await withSnapshot(TABLES, async (folder) => {
      await mkdir(`${folder}.new`);
      await writeFile(join(`${folder}.new`, "ratings.tsv"), "half a");
      await writeSnapshot(tablesWith(TABLES), folder);
      expect(await readdir(folder)).not.toContain("ratings.tsv");
    });
  });

  it("has a version that tells it from any other", async () => {
    await withSnapshot(TABLES, async (folder) => {
      const files = [...(await snapshotFiles(folder)).values()].flat();
      const version = await versionOf(files);
      expect(await versionOf(files)).toBe(version);
      await writeFile(join(folder, "industries.tsv"), "code\n62\n");
      expect(await versionOf(files)).not.toBe(version);
    });
  });
});
