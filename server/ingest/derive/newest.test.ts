import { describe, expect, it } from "vitest";
import type { Row } from "../publication";
import { tablesWith } from "../testing-tables";
import { keepNewestWages, keepSameWork } from "./newest";

const area = (code: string, kind: string) => ({ code, kind });
const wage = (source_id: string, area_code: string, industry_code = "000000") => ({
  occupation_code: "27-2011",
  source_id,
  area_code,
  industry_code,
});
const placesOf = (rows: Row[]) => rows.map((row) => `${row.source_id} ${row.area_code}`);

describe("of wages the newest survey of a kind of place stays", () => {
  it("whatever the kind beside it has", () => {
    const tables = tablesWith({
      areas: [area("99", "nation"), area("27", "state")],
      wages: [
        wage("oews-2024", "99"),
        wage("oews-2025", "99"),
        wage("oews-2024", "27"),
        wage("oews-2024", "99", "71"),
      ],
    });
    keepNewestWages(tables);
    expect(placesOf(tables.wages)).toEqual(["oews-2025 99", "oews-2024 27", "oews-2024 99"]);
  });

  it("the publisher's own tables before a copy of the same survey, a newer copy before both", () => {
    const states = [area("27", "state"), area("01", "state")];
    const same = tablesWith({
      areas: states,
      wages: [wage("oews-copy-2025", "27"), wage("oews-2025", "27"), wage("oews-copy-2025", "01")],
    });
    keepNewestWages(same);
    expect(placesOf(same.wages)).toEqual(["oews-2025 27"]);
    const newer = tablesWith({
      areas: states,
      wages: [wage("oews-copy-2026", "27"), wage("oews-2025", "27")],
    });
    keepNewestWages(newer);
    expect(placesOf(newer.wages)).toEqual(["oews-copy-2026 27"]);
  });
});

it("keeps a year's pay only under the code and title of the newest year", () => {
  const year = (occupation_code: string, year: number) => ({
    occupation_code,
    year,
    source_id: `oews-${year}`,
  });
  const tables = tablesWith({
    pay_years: [
      ...[2020, 2021, 2025].map((one) => year("27-2011", one)),
      ...[2020, 2021, 2025].map((one) => year("15-1252", one)),
      year("13-1020", 2020),
    ],
  });
  const titled = (developers: string) =>
    new Map([
      ["27-2011", "Actors"],
      ["15-1252", developers],
    ]);
  keepSameWork(
    tables,
    new Map([
      ["oews-2020", titled("Software Developers and Testers").set("13-1020", "Buyers")],
      ["oews-2021", titled("Software Developers")],
      ["oews-2025", titled("Software Developers")],
    ]),
  );
  expect(tables.pay_years.map((row) => `${row.occupation_code} ${row.year}`)).toEqual([
    "27-2011 2020",
    "27-2011 2021",
    "27-2011 2025",
    "15-1252 2021",
    "15-1252 2025",
  ]);
});
