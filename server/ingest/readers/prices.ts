import { PublishedFileError } from "../error";
import type { PublishedFile, Reader, Row, Source } from "../publication";
import type { Sheet } from "../sheet";
import { findSheet, hasHeader, rowsBelow } from "../table";
import { Tally } from "./tally";

const sheetOf = (file: PublishedFile) => findSheet(file, null);

const LEVEL_COLUMNS = { kind: "kind", code: "code", level: "rpp_all_items", year: "year" };

/**
 * Regional price parities of states, by postal abbreviation, and of metropolitan areas; the whole
 * country is 100. `area_code` holds the publication's own code until derive/places.ts has placed it.
 */
export const priceLevels: Reader = {
  publication: "Regional price parities",
  columns: Object.values(LEVEL_COLUMNS),
  source: (file) => parities(oneYear(file)),
  recognises: (file) => hasHeader(sheetOf(file), 1, [LEVEL_COLUMNS.kind, LEVEL_COLUMNS.level]),
  read(file) {
    const source_id = priceLevels.source(file).id;
    const tally = new Tally();
    const price_levels = rowsBelow(file, sheetOf(file) as Sheet, 1, LEVEL_COLUMNS).map(
      (row): Row => {
        row.matching("kind", /^(state|metro)$/, "kind of place that we know");
        const area_code = row.matching("code", /^([A-Z]{2}|\d{5})$/, "code of a place");
        tally.keep(row, "code");
        return { area_code, level: row.number("level"), scope: "own", source_id };
      },
    );
    return tally.reading({ price_levels });
  },
};

const parities = (year: string): Source => ({
  id: `bea-rpp-${year}`,
  publisher: "U.S. Bureau of Economic Analysis",
  title: "Regional Price Parities (SARPP, MARPP)",
  vintage: year,
  terms: "Public domain",
  url: "https://www.bea.gov/data/prices-inflation/regional-price-parities-state-and-metro-area",
  attribution: "",
});

/** @throws PublishedFileError where the rows are of several years, or the first of none */
function oneYear(file: PublishedFile): string {
  const rows = rowsBelow(file, sheetOf(file) as Sheet, 1, LEVEL_COLUMNS);
  const years = new Set(rows.map((row) => row.matching("year", /^\d{4}$/, "year")));
  const [year] = years;
  if (year && years.size === 1) return year;
  throw new PublishedFileError(
    years.size === 0 ? "the table has no rows." : `its rows are of ${[...years].join(" and ")}.`,
    { file: file.file, column: LEVEL_COLUMNS.year },
    "Nothing was changed. Leave the rows of one year.",
  );
}

const INDEX_COLUMNS = { series: "series", year: "year", month: "month", value: "value" };

/** All items, United States, not seasonally adjusted, which wages are compared by. */
const SERIES = /^CUUR0000SA0$/;

/** The consumer price index in a month of each year. */
export const priceIndex: Reader = {
  publication: "Consumer price index",
  columns: Object.values(INDEX_COLUMNS),
  source: (file) => {
    const years = rowsBelow(file, sheetOf(file) as Sheet, 1, INDEX_COLUMNS).map((row) =>
      row.number("year"),
    );
    return {
      id: "cpi-u",
      publisher: "U.S. Bureau of Labor Statistics",
      title: "Consumer Price Index for All Urban Consumers (CUUR0000SA0)",
      vintage: `${Math.min(...years)} to ${Math.max(...years)}`,
      terms: "Public domain",
      url: "https://www.bls.gov/cpi/data.htm",
      attribution: "",
    };
  },
  recognises: (file) => hasHeader(sheetOf(file), 1, Object.values(INDEX_COLUMNS)),
  read(file) {
    const source_id = priceIndex.source(file).id;
    const tally = new Tally();
    const price_index = rowsBelow(file, sheetOf(file) as Sheet, 1, INDEX_COLUMNS).map(
      (row): Row => {
        row.matching("series", SERIES, "series that pay is set right by (CUUR0000SA0)");
        const year = Number(row.matching("year", /^\d{4}$/, "year"));
        const month = Number(row.matching("month", /^([1-9]|1[0-2])$/, "month"));
        tally.keep(row, "year");
        return { year, month, value: row.number("value"), source_id };
      },
    );
    return tally.reading({ price_index });
  },
};
