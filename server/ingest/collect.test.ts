import { describe, expect, it } from "vitest";
import { Collection } from "./collect";
import type { Reading, Row } from "./publication";

const reading = (tables: Reading["tables"], titles?: Reading["titles"]): Reading => ({
  tables,
  read: 0,
  kept: 0,
  dropped: {},
  titles,
});

/** The collection of these files' tables: a.txt, b.txt and so on. */
function collected(...files: Reading["tables"][]): Collection {
  const collection = new Collection();
  files.forEach((tables, at) => {
    collection.add(reading(tables), `${String.fromCharCode(97 + at)}.txt`, "s");
  });
  return collection;
}

const actors = { code: "27-2011.00", source_id: "onet" };

describe("rows of several files about the same thing", () => {
  it("are parts of one row", () => {
    const both = collected(
      { occupations: [{ ...actors, title: "Actors" }] },
      { occupations: [{ ...actors, job_zone: 2 }] },
    );
    expect(both.tables().occupations).toEqual([{ ...actors, title: "Actors", job_zone: 2 }]);
  });

  it("may say the same twice, and leave out what the other says", () => {
    const wage = {
      occupation_code: "27-2011",
      area_code: "99",
      industry_code: "0",
      source_id: "s",
    };
    const missing = { missing: "too-few" } as const;
    const both = collected(
      { wages: [{ ...wage, mean_annual: missing, employment: 10, mean_rse: null }] },
      { wages: [{ ...wage, mean_annual: { ...missing }, employment: 10, mean_rse: 2 }] },
      { wages: [{ ...wage, employment: "" }] },
    );
    expect(both.tables().wages).toEqual([
      { ...wage, mean_annual: missing, employment: 10, mean_rse: 2 },
    ]);
  });

  it("mark a title that is in both of two lists", () => {
    const title = { occupation_code: "27-2011.00", title: "Player", source_id: "onet" };
    const both = collected(
      { alternate_titles: [{ ...title, alternate: true, reported: false }] },
      { alternate_titles: [{ ...title, alternate: false, reported: true }] },
    );
    expect(both.tables().alternate_titles).toEqual([{ ...title, alternate: true, reported: true }]);
  });

  it("are refused where they say different things", () => {
    const first = { projections: [{ occupation_code: "27-2011", employment: 57000 }] };
    const second = { projections: [{ occupation_code: "27-2011", employment: 57100 }] };
    expect(() => collected(first, second)).toThrow(
      'b.txt, column "employment": projections 27-2011 is stated otherwise in a.txt. Nothing was changed.',
    );
  });

  it("name a code as the first of them does", () => {
    const group = { code: "27-2011", level: "detailed" };
    const both = collected(
      { soc_groups: [{ ...group, title: "Actors" }] },
      {
        soc_groups: [
          { ...group, title: "actors(1)" },
          { ...group, code: "27-2012", title: "B" },
        ],
      },
    );
    expect(both.tables().soc_groups.map(({ title }) => title)).toEqual(["Actors", "B"]);
  });
});

it("counts the rows that an earlier file states too", () => {
  const collection = new Collection();
  const actor = { occupation_code: "27-2011", employment: 57000 };
  const cook = { occupation_code: "35-2014", employment: 1400 };
  const add = (file: string, ...projections: Row[]) =>
    Object.fromEntries(collection.add(reading({ projections }), file, "s"));
  expect(add("a.txt", actor)).toEqual({});
  expect(add("b.txt", cook, { ...actor })).toEqual({ "a.txt": 1 });
  expect(add("c.txt", { ...cook }, { ...actor })).toEqual({ "a.txt": 1, "b.txt": 1 });
});

it("keeps apart how each source names a code", () => {
  const collection = new Collection();
  collection.add(reading({}, new Map([["27-2011", "Players"]])), "old.xlsx", "oews-2020");
  collection.add(reading({}, new Map([["27-2011", "Actors"]])), "new.xlsx", "oews-2025");
  expect(collection.titles.get("oews-2020")?.get("27-2011")).toBe("Players");
  expect(collection.titles.get("oews-2025")?.get("27-2011")).toBe("Actors");
  expect(collection.tables().soc_groups).toEqual([]);
});
