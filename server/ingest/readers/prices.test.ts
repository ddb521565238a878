import { describe, expect, it } from "vitest";
import type { PublishedFile } from "../publication";
import { priceIndex, priceLevels } from "./prices";

const text = (...lines: string[]): PublishedFile => ({
  file: "prices.csv",
  sheets: [{ name: null, rows: lines.map((line) => line.split("|")) }],
});

describe("regional price parities", () => {
  const header = "kind|code|name|rpp_all_items|year";

  it("are read under the publication's own codes", () => {
    const file = text(
      header,
      "state|AK|Alaska|102.359|2024",
      "metro|10180|Abilene, TX|90.364|2024",
    );
    expect(priceLevels.read(file).tables.price_levels).toEqual([
      { area_code: "AK", level: 102.359, scope: "own", source_id: "bea-rpp-2024" },
      { area_code: "10180", level: 90.364, scope: "own", source_id: "bea-rpp-2024" },
    ]);
    expect(priceLevels.source(file)).toMatchObject({ vintage: "2024" });
  });

  it("are refused where they are of two years, a place stands twice or a kind is unknown", () => {
    const alaska = "state|AK|Alaska|102.359|2024";
    expect(() => priceLevels.source(text(header, alaska, "state|AL|Alabama|88|2023"))).toThrow(
      'prices.csv, column "year": its rows are of 2024 and 2023.',
    );
    expect(() => priceLevels.read(text(header, alaska, alaska))).toThrow("stands in row 2 already");
    expect(() => priceLevels.read(text(header, "county|AK|Alaska|102|2024"))).toThrow(
      '"county" is no kind of place that we know.',
    );
  });
});

describe("the consumer price index", () => {
  const header = "series|year|month|value";

  it("is read by year", () => {
    const file = text(header, "CUUR0000SA0|2020|5|256.394", "CUUR0000SA0|2025|5|321.465");
    expect(priceIndex.read(file).tables.price_index).toEqual([
      { year: 2020, month: 5, value: 256.394, source_id: "cpi-u" },
      { year: 2025, month: 5, value: 321.465, source_id: "cpi-u" },
    ]);
    expect(priceIndex.source(file).vintage).toBe("2020 to 2025");
  });

  it("is refused where it is another series, or a year stands twice", () => {
    expect(() => priceIndex.read(text(header, "CUSR0000SA0|2020|5|256"))).toThrow(
      '"CUSR0000SA0" is no series that pay is set right by (CUUR0000SA0).',
    );
    const row = "CUUR0000SA0|2020|5|256";
    expect(() => priceIndex.read(text(header, row, row))).toThrow("stands in row 2 already");
  });
});
