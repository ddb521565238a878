import { expect, it } from "vitest";
import { openText } from "../../open";
import { readStreamed } from "../../streamed";
import { withFolder } from "../../testing-snapshot";
import { lcaAreaOffers, lcaNationOffers } from "./offers";

const fileOf = (name: string, ...lines: string[]) => openText(Buffer.from(lines.join("\n")), name);

it("filings are counted by employer and occupation, with their years", async () => {
  const lines = [
    "EMPLOYER_NAME,SOC_CODE,FILINGS,FISCAL_YEARS",
    ",11-1011,1,2023",
    "ACME INC,15-1252.00,12,2023 2024",
    "ACME INC,?,1,2022",
  ];
  const result = await withFolder({ "counts.csv": lines.join("\n") }, (folder) =>
    readStreamed(`${folder}/counts.csv`, "counts.csv", new Set()),
  );
  expect(result?.source).toMatchObject({ id: "lca-filings", vintage: "fiscal 2023 to 2024" });
  expect(result?.reading.employers?.filed).toEqual([
    { employer: "ACME INC", code: "15-1252", filings: 12, years: [2023, 2024] },
  ]);
  expect(result?.reading.dropped).toEqual({ "no employer": 1, "no occupation code": 1 });
});

it("a count that is none is refused with its place", async () => {
  const text = "EMPLOYER_NAME,SOC_CODE,FILINGS,FISCAL_YEARS\nACME INC,15-1252,many,2023\n";
  const read = withFolder({ "counts.csv": text }, (folder) =>
    readStreamed(`${folder}/counts.csv`, "counts.csv", new Set()),
  );
  await expect(read).rejects.toThrow('counts.csv, row 2, column "FILINGS": "many" is no count.');
});

it("offered wages are read by area", () => {
  const file = fileOf(
    "lca-2025/metro.csv",
    "EMPLOYER_NAME,SOC_CODE,CBSA,FILINGS,MEDIAN_WAGE",
    '"Acme, Inc.",15-1252,10420,3,118904.5',
    '"Acme, Inc.",15-1253,10420,1,9000',
  );
  expect(lcaAreaOffers.recognises(file)).toBe(true);
  expect(lcaNationOffers.recognises(file)).toBe(false);
  expect(lcaAreaOffers.source(file)).toMatchObject({ id: "lca-area-2025", vintage: "fiscal 2025" });
  const { employers, dropped } = lcaAreaOffers.read(file);
  expect(employers?.offers).toEqual([
    {
      spellings: ["Acme, Inc."],
      code: "15-1252",
      area: "10420",
      cases: 3,
      p25: null,
      median: 118_904.5,
      p75: null,
    },
  ]);
  expect(dropped).toEqual({ "impossible wage": 1 });
});

it("offered wages are read in the whole country, with every spelling", () => {
  const file = fileOf(
    "lca-2025/nation.csv",
    "EMPLOYER,SPELLINGS,SOC_CODE,FILINGS,WAGE_P25,WAGE_MEDIAN,WAGE_P75",
    'Acme,"Acme, Inc. | ACME INC",15-1252,23,80000,81000,83300',
  );
  expect(lcaNationOffers.recognises(file)).toBe(true);
  expect(lcaNationOffers.read(file).employers?.offers).toMatchObject([
    { spellings: ["Acme, Inc.", "ACME INC"], area: "99", cases: 23, p25: 80_000, p75: 83_300 },
  ]);
});
