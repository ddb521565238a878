import { mkdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ingest } from "./ingest";
import { readFolder } from "./read-folder";
import { expectRefused } from "./testing-faults";
import {
  jobZoneLines,
  occupationLines,
  readMeLines,
  textOf,
  wageRows,
  workbookOf,
} from "./testing-files";
import { withFolder } from "./testing-snapshot";

const READ_ME = { "a-read-me.txt": textOf(readMeLines()) };
const ZONES = textOf(jobZoneLines());
const OTHER_ZONES = ZONES.replace("51-3011.00\t2", "51-3011.00\t3");
const TITLES = "O*NET-SOC Code\tReported Job Title\tShown in My Next Move\r\n";
const BAKER = "51-3011.00\tBaker\tY\r\n";
const wages = (sheet: string, rows = wageRows()) => workbookOf({ [sheet]: rows });

/** What is said of each file. */
const notesOf = (files: Record<string, string | Buffer>) =>
  withFolder(files, async (folder) => {
    const { files: reports } = await readFolder(folder, () => {});
    return Object.fromEntries(reports.map(({ file, notes }) => [file, notes]));
  });

describe("one table twice", () => {
  it("is refused where the two differ, with both names", async () => {
    await withFolder({ "zones.txt": ZONES, "zones copy.txt": OTHER_ZONES }, (folder) =>
      expectRefused(
        folder,
        'zones.txt: it holds O*NET Job Zones, as zones copy.txt does, and they differ: column "job_zone" of occupations 51-3011.00 is 3 and 2.',
        "two releases or two copies of one table",
      ),
    );
  });

  it("is refused where another release has other rows", async () => {
    const files = {
      "27.txt": TITLES + BAKER,
      "30.txt": `${TITLES + BAKER}51-3011.00\tBread Maker\tY\r\n`,
    };
    await withFolder(files, (folder) =>
      expectRefused(
        folder,
        "30.txt: it holds O*NET Sample of Reported Titles, as 27.txt does, and they differ: alternate_titles 51-3011.00, Bread Maker stands in 30.txt only.",
      ),
    );
  });

  it("is refused where two copies of a part of a publication contradict each other", async () => {
    const mean = wageRows()[0]?.indexOf("A_MEAN") as number;
    const [header = [], bakers = [], ...rows] = wageRows();
    const files = {
      "a.xlsx": await wages("national_M2024_dl"),
      "b.xlsx": await wages("national_M2024_dl", [header, bakers.with(mean, 41601), ...rows]),
    };
    await withFolder(files, (folder) =>
      expectRefused(
        folder,
        'b.xlsx, column "mean_annual": wages 51-3011',
        "stated otherwise in a.xlsx.",
      ),
    );
  });

  it("is read once where both say the same, as a workbook and as a text", async () => {
    const zoneRows = jobZoneLines().map((line) => line.split("\t"));
    const files = {
      ...READ_ME,
      "zones.txt": ZONES,
      "zones.xlsx": await workbookOf({ "Job Zones": zoneRows }),
      "wages.xlsx": await wages("national_M2024_dl"),
      "wages again.xlsx": await wages("national_M2024_dl"),
    };
    expect(await notesOf(files)).toEqual({
      "a-read-me.txt": [],
      "wages again.xlsx": [],
      "wages.xlsx": ["the same as wages again.xlsx: read once"],
      "zones.txt": [],
      "zones.xlsx": ["the same as zones.txt: read once"],
    });
  });

  it("may be read in part, and once for each year", async () => {
    const files = {
      "a.xlsx": await wages("national_M2024_dl"),
      "b.xlsx": await wages("national_M2024_dl", wageRows().slice(0, 2)),
      "c.xlsx": await wages("national_M2023_dl"),
    };
    expect(await notesOf(files)).toEqual({
      "a.xlsx": [],
      // A row of national wages is one of the pay of its year too.
      "b.xlsx": ["2 rows stand in a.xlsx too: where both state a figure, it is the same"],
      "c.xlsx": [],
    });
  });
});

it("a workbook of two publications is read for both, each from its own sheet", async () => {
  const matrix = ["2022 National Employment Matrix title", "2022 National Employment Matrix code"];
  const jobs = ["Employment, 2022", "Employment, 2032", "Employment change, percent, 2022-32"];
  const classes = [
    ...["Less than high school diploma", "High school diploma or equivalent"],
    ...["Some college, no degree", "Associate's degree", "Bachelor's degree", "Master's degree"],
    "Doctoral or professional degree",
  ];
  const workbook = await workbookOf({
    "Table 1.2": [
      ["Table 1.2 Employment by detailed occupation, 2022 and projected 2032"],
      [...matrix, "Occupation type", ...jobs],
      ["Bakers", "51-3011", "Line item", 218.8, 229.6, 4.9],
    ],
    "Table 5.3": [
      ["Table 5.3 Educational attainment for workers 25 years and older, 2019 and 2021"],
      [...matrix, ...classes],
      ["Bakers", "51-3011", 10, 20, 30, 15, 20, 4, 1],
    ],
  });
  await withFolder({ ...READ_ME, "old.xlsx": workbook, "same.xlsx": workbook }, async (folder) => {
    const { files, collection } = await readFolder(folder, () => {});
    expect(files.slice(1).map(({ publication, notes }) => [publication, ...notes])).toEqual([
      ["Employment projections, table 1.2 of an earlier release"],
      ["Employment projections, table 5.3"],
      [
        "Employment projections, table 1.2 of an earlier release",
        "the same as old.xlsx: read once",
      ],
      ["Employment projections, table 5.3", "the same as old.xlsx: read once"],
    ]);
    const { earlier_projections, attainment } = collection.tables();
    expect([earlier_projections.length, attainment.length]).toEqual([1, 1]);
  });
});

it("a file of no reader is said to be what it is, or is nearest to", async () => {
  const files = {
    "fields.pdf": "%PDF-1.7\n",
    "notes.txt": "Some notes.\n",
    "tools.txt": "O*NET-SOC Code\tExample\tCommodity Code\tCommodity Title\r\n",
  };
  expect(await notesOf(files)).toEqual({
    "fields.pdf": ["a PDF document"],
    "notes.txt": [],
    "tools.txt": [
      'nearest to O*NET Technology Skills, without the columns "Hot Technology", "In Demand"',
    ],
  });
});

it("a file that is near to a missing publication is named with what it lacks", async () => {
  const lines = occupationLines();
  const related = "O*NET-SOC Code\tRelated\tRelatedness Tier\tPosition\tIndex\r\n";
  const cps = "Occupation,Total employed,Women,White\r\n";
  const files = {
    ...READ_ME,
    "occupations.txt": textOf(lines),
    "related.txt": related,
    "people.csv": cps,
  };
  await withFolder({ ...files, "related.txt": "Notes\r\n" }, (folder) =>
    expectRefused(
      folder,
      'people.csv: nearest to Current Population Survey, table 11, without the columns "Black or African American", "Asian", "Hispanic or Latino".',
    ),
  );
  await withFolder(files, (folder) =>
    expectRefused(
      folder,
      "related.txt: no reader knows this table. It is nearest to O*NET Related",
    ),
  );
});

it("files behind symbolic links are read, and each is named by its link", async () => {
  await withFolder({ "zones.txt": ZONES, "others.txt": OTHER_ZONES }, (elsewhere) =>
    withFolder({ ...READ_ME, "occupations.txt": textOf(occupationLines()) }, async (folder) => {
      await mkdir(join(folder, "onet"));
      await symlink(join(elsewhere, "zones.txt"), join(folder, "onet", "Job Zones.txt"));
      await symlink(join(elsewhere, "zones.txt"), join(folder, "the same.txt"));
      const seen: string[] = [];
      await expect(ingest(folder, (_, __, file) => seen.push(file))).rejects.toThrow(
        /no file of (?!.*Job Zones)/,
      );
      expect(seen).toEqual(["a-read-me.txt", "occupations.txt", "onet/Job Zones.txt", ""]);
      await writeFile(join(folder, "zones.txt"), OTHER_ZONES);
      await expectRefused(
        folder,
        "zones.txt: it holds O*NET Job Zones, as onet/Job Zones.txt does",
      );
      await symlink("gone.txt", join(folder, "a link.txt"));
      await expectRefused(folder, "a link.txt: the symbolic link leads nowhere: gone.txt.");
    }),
  );
});
