import { readFileSync } from "node:fs";
import { describe, expect, inject, it } from "vitest";
import { applyMigrations } from "@/server/db/migrate";
import { query, withEmptyDatabase } from "@/server/db/testing-databases";
import { loadSnapshot, needsLoad } from "./load";
import { snapshotFiles } from "./snapshot";
import { contentOf } from "./testing-content";
import { load, withLoaded } from "./testing-loaded";
import { smallSnapshot, withFolder } from "./testing-snapshot";

const foreignKeysOf = (url: string) =>
  query(
    url,
    `SELECT conrelid::regclass::text, conname, convalidated, pg_get_constraintdef(oid)
     FROM pg_constraint WHERE contype = 'f' ORDER BY 1, 2`,
  );

describe("loading a snapshot", () => {
  it("puts every row of the repository's into its table", async () => {
    for (const [table, paths] of await snapshotFiles()) {
      const lines = paths.map((path) => readFileSync(path, "utf-8").trimEnd().split("\n").length);
      const rows = lines.reduce((sum, count) => sum + count - 1, 0);
      const [counted] = await query<{ count: number }>(
        inject("databaseUrl"),
        `SELECT count(*)::int FROM ${table}`,
      );
      // The source of prisma/titles stands beside those of the publications.
      expect(counted?.count, table).toBe(table === "sources" ? rows + 1 : rows);
    }
  });

  it("leaves each foreign key as the migrations made it", async () => {
    await withEmptyDatabase(async (url) => {
      await applyMigrations(url);
      const before = await foreignKeysOf(url);
      expect(before.length).toBeGreaterThan(30);
      await load(url, smallSnapshot(1000));
      expect(await foreignKeysOf(url)).toEqual(before);
    });
  });

  it("says beside the number what the number cannot", async () => {
    await withLoaded(async (url) => {
      const rows = await query(
        url,
        "SELECT title, employed, median_age, caveats FROM census_ages ORDER BY title",
      );
      expect(rows).toEqual([
        { title: "Bakers", employed: 1000, median_age: 41.5, caveats: {} },
        {
          title: "Cooks",
          employed: 500,
          median_age: null,
          caveats: { employed: "<", median_age: "too-few" },
        },
      ]);
    });
  });

  it("makes a role of each occupation and of each title", async () => {
    await withLoaded(async (url) => {
      const roles = await query(url, "SELECT slug, kind, occupation_code FROM roles ORDER BY slug");
      const occupation = { kind: "occupation", occupation_code: "43-6013.00" };
      expect(roles).toEqual([
        { ...occupation, slug: "medical-office-administrator", kind: "title" },
        { ...occupation, slug: "medical-secretaries" },
        { ...occupation, slug: "patient-representatives", occupation_code: "29-2099.08" },
        { slug: "patient-service-specialist", kind: "title", occupation_code: "29-2099.08" },
      ]);
    });
  });

  it("a second time changes nothing", async () => {
    await withLoaded(async (url) => {
      const before = await contentOf(url);
      await withFolder(smallSnapshot(1000), async (folder) => {
        expect(await needsLoad(url, folder)).toBe(false);
        await loadSnapshot(url, { folder });
      });
      expect(await contentOf(url)).toEqual(before);
    });
  });

  it("puts another one in the place of the first", async () => {
    await withLoaded(async (url) => {
      await withFolder(smallSnapshot(2000), async (folder) => {
        expect(await needsLoad(url, folder)).toBe(true);
        await loadSnapshot(url, { folder });
        expect(await needsLoad(url, folder)).toBe(false);
      });
      const rows = await query(url, "SELECT employed FROM census_ages WHERE title = 'Bakers'");
      expect(rows).toEqual([{ employed: 2000 }]);
    });
  });
});

/** A file of the small snapshot, what is changed in it, and how the error speaks of that. */
type Fault = [fault: string, file: string, from: string, to: string, message: string];
const FAULTS: Fault[] = [
  [
    "a text where a number belongs",
    "census_ages.tsv",
    "\t41.5\t",
    "\tforty\t",
    'census_ages.tsv, row 2, column "median_age": "forty" is no number.',
  ],
  [
    "a fraction where a count belongs",
    "census_ages.tsv",
    "\t<500\t",
    "\t<0.5\t",
    'census_ages.tsv, row 3, column "employed": invalid input syntax for type integer: "0.5".',
  ],
  [
    "a column that no table has",
    "census_ages.tsv",
    "\tmedian_age\t",
    "\tmean_age\t",
    'census_ages.tsv, row 1, column "mean_age": the database has no such column.',
  ],
  [
    "a cell too few",
    "census_ages.tsv",
    "\t41.5\t",
    "\t",
    "census_ages.tsv, row 2: 3 cells stand under 4 columns.",
  ],
  [
    "a row about the same thing",
    "census_ages.tsv",
    "Cooks\t",
    "Bakers\t",
    'census_ages.tsv, row 3, column "title": Key (title)=(Bakers) already exists.',
  ],
  [
    "a code that no table has",
    "occupations.tsv",
    "\t43-6013\t",
    "\t43-9999\t",
    'occupations.tsv, column "soc_code": Key (soc_code)=(43-9999) is not present in table "soc_groups".',
  ],
  [
    "nothing where something belongs",
    "occupations.tsv",
    "\tmedical-secretaries\t43-6013\t",
    "\tmedical-secretaries\t\t",
    'occupations.tsv, column "soc_code": Key (soc_code)=() is not present',
  ],
];

/** Loads the small snapshot with a fault, and returns how that is refused. */
async function refusalOf(url: string, [, file, from, to]: Fault): Promise<Error> {
  const texts = smallSnapshot(2000);
  const faulty = texts[file]?.replace(from, to) as string;
  expect(faulty).not.toBe(texts[file]);
  const error = await load(url, { ...texts, [file]: faulty }).catch((thrown) => thrown);
  expect(error).toMatchObject({ name: "PublishedFileError" });
  return error;
}

describe("a faulty snapshot", () => {
  it.each(FAULTS)("is refused whole: %s", async (...fault) => {
    await withLoaded(async (url) => {
      const before = await contentOf(url);
      expect((await refusalOf(url, fault)).message).toContain(fault[4]);
      expect(await contentOf(url)).toEqual(before);
    });
  });

  it("is refused by an empty database too, which stays as it was", async () => {
    await withEmptyDatabase(async (url) => {
      await applyMigrations(url);
      const before = [await contentOf(url), await foreignKeysOf(url)];
      for (const fault of FAULTS) expect((await refusalOf(url, fault)).message).toContain(fault[4]);
      expect([await contentOf(url), await foreignKeysOf(url)]).toEqual(before);
    });
  });
});
