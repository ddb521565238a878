import { describe, expect, it } from "vitest";
import { type Case, CaseList, type Employers, type Offer } from "../employers";
import { tablesWith } from "../testing-tables";
import { fillCompanies } from "./companies";
import { yearsText } from "./company-names";

const source = (id: string) => ({ id }) as never;
const reading = (id: string, employers: Employers) => ({
  source: source(id),
  reading: { tables: {}, read: 0, kept: 0, dropped: {}, employers },
});

const area = (code: string, kind: string, states: string) => ({ code, kind, title: code, states });

const filled = (...read: ReturnType<typeof reading>[]) => {
  const tables = tablesWith({
    occupations: [
      { code: "29-1141.00", soc_code: "29-1141" },
      { code: "15-1252.00", soc_code: "15-1252" },
    ],
    areas: [
      area("99", "nation", ""),
      area("36", "state", "NY"),
      area("35620", "metropolitan", "NY NJ"),
    ],
  });
  const leftOut = fillCompanies(tables, read);
  return { ...tables, leftOut };
};

const filed = (employer: string, filings: number, code = "29-1141", years = [2024]) => ({
  employer,
  code,
  filings,
  years,
});

const nurse = (employer: string, wage: number, state = "NY"): Case => ({
  employer,
  tradeName: "",
  code: "29-1141",
  state,
  wage,
});

const offer = (differing: Partial<Offer>): Offer => ({
  spellings: ["Acme"],
  code: "15-1252",
  area: "99",
  cases: 9,
  p25: 1,
  median: 100_000.4,
  p75: 2,
  ...differing,
});

describe("companies", () => {
  it("are joined over spellings, with at least five filings, and named by the commonest", () => {
    const { companies, company_roles, leftOut } = filled(
      reading("f", {
        filed: [
          filed("ACME HOSPITAL INC", 3, "29-1141", [2022]),
          filed("ACME HOSPITAL", 2, "29-1141", [2023, 2025]),
          filed("ACME HOSPITAL", 4, "15-1132", [2022]),
          filed("OTHER", 4),
        ],
      }),
    );
    expect(companies).toMatchObject([
      {
        slug: "acme-hospital",
        name: "Acme Hospital",
        filings: 9,
        years: "2022-2023 2025",
        spellings: "ACME HOSPITAL INC",
        source_id: "f",
      },
    ]);
    const id = companies[0]?.id;
    expect(company_roles).toEqual([
      { company_id: id, soc_code: "29-1141", filings: 5, years: "2022-2023 2025" },
    ]);
    expect(leftOut["certified filings under codes of no occupation"]).toBe(4);
  });

  it("have wages of their cases by nation and state, with quartiles of at least four", () => {
    const cases = [60_000, 70_000, 80_000, 90_000].map((wage) => nurse("Acme", wage));
    const { company_wages, company_roles, sources } = filled(
      reading("f", { filed: [filed("ACME", 5, "15-1252")] }),
      reading("lca-cases", {
        cases: CaseList.of([...cases, nurse("ACME", 100_000, "GU")]),
        periods: new Set(["2025 Q2"]),
      }),
    );
    expect(company_wages).toMatchObject([
      { area_code: "99", cases: 5, p25: 70_000, median: 80_000, p75: 90_000 },
      { area_code: "36", cases: 4, p25: 67_500, median: 75_000, p75: 82_500 },
    ]);
    // The counts know nothing of this occupation: its cases count.
    expect(company_roles).toMatchObject([
      { filings: 5 },
      { soc_code: "29-1141", filings: 5, years: "2025" },
    ]);
    expect(sources).toMatchObject([{ id: "lca-cases", vintage: "fiscal 2025 Q2" }]);
  });

  it("have the wages that publications sum up, but not of wider joined employers or twice", () => {
    const { company_wages, leftOut } = filled(
      reading("f", { filed: [filed("ACME", 5), filed("BOLT", 5)] }),
      reading("o", {
        offers: [
          offer({ spellings: ["ACME"], area: "35620", cases: 3, median: 1 }),
          offer({ spellings: ["Acme, Inc."], area: "35620", cases: 4 }),
          offer({ spellings: ["Acme", "Bolt"] }),
          offer({ spellings: ["Bolt LLC"], code: "15-1132" }),
        ],
      }),
    );
    expect(company_wages).toMatchObject([{ area_code: "35620", cases: 4, median: 100_000 }]);
    expect(leftOut["offered wages"]).toBe(3);
  });

  it("take the cases before what somebody summed up of them", () => {
    const { company_wages } = filled(
      reading("f", { filed: [filed("ACME", 5)] }),
      reading("o", { offers: [offer({ code: "29-1141" })] }),
      reading("lca-cases", {
        cases: CaseList.of([nurse("Acme", 70_000, "")]),
        periods: new Set(["2025 Q2"]),
      }),
    );
    expect(company_wages).toMatchObject([{ cases: 1, median: 70_000, p25: null }]);
  });

  it("of one slug are told apart by a number, those with more filings first", () => {
    const { companies } = filled(
      reading("f", {
        filed: [filed("A-B CO X", 5), filed("A B CO X Y", 9), filed("ÉTÉ", 6), filed("ETE USA", 5)],
      }),
    );
    expect(new Set(companies.map(({ slug }) => slug)).size).toBe(companies.length);
    expect(new Set(companies.map(({ id }) => id)).size).toBe(companies.length);
  });
});

it.each([
  [[2024], "2024"],
  [[2025, 2022, 2023], "2022-2023 2025"],
  [[2022, 2024], "2022 2024"],
])("the years %j are written %s", (years, text) => {
  expect(yearsText(years)).toBe(text);
});
