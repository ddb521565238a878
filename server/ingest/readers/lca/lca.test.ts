import { expect, it } from "vitest";
import { openText } from "../../open";
import { lcaCounts } from "./counts";
import { lcaAreaOffers, lcaNationOffers } from "./offers";

const fileOf = (name: string, ...lines: string[]) => openText(Buffer.from(lines.join("\n")), name);

it("filings are counted by employer and occupation, with their years", () => {
  const file = fileOf(
    "counts.csv",
    "EMPLOYER_NAME,SOC_CODE,FILINGS,FISCAL_YEARS",
    ",11-1011,1,2023",
    "ACME INC,15-1252.00,12,2023 2024",
    "ACME INC,?,1,2022",
  );
  expect(lcaCounts.recognises(file)).toBe(true);
  expect(lcaCounts.source(file).vintage).toBe("fiscal 2022 to 2024");
  const { employers, dropped } = lcaCounts.read(file);
  expect(employers?.filed).toEqual([
    { employer: "ACME INC", code: "15-1252", filings: 12, years: [2023, 2024] },
  ]);
  expect(dropped).toEqual({ "no employer": 1, "no occupation code": 1 });
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
