import { describe, expect, it } from "vitest";
import type { Reader, Reading, Row } from "./publication";
import type { UnsettledFile as Read } from "./released";
import { sameAs } from "./twice";

const ONE_FILE = { publication: "Projections" } as Reader;
const IN_PARTS = { publication: "Wages", inParts: true } as Reader;

function readOf(file: string, rows: Row[], more: Partial<Reading> = {}, reader = ONE_FILE): Read {
  const reading = { tables: { projections: rows }, read: 0, kept: 0, dropped: {}, ...more };
  return { file, reader, source: { vintage: "2024–2034" } as Read["source"], reading };
}

const ACTORS = { occupation_code: "27-2011", employment: 57000 };
const COOKS = { occupation_code: "35-2014", employment: 1400 };
const EARLIER = readOf("a.xlsx", [ACTORS, COOKS]);

const refusal = (difference: string) =>
  `b.csv: it holds Projections, as a.xlsx does, and they differ: ${difference}. Nothing was changed. They are two releases or two copies of one table: keep one of them.`;

describe("a second file of one table", () => {
  it("is the same where it says the same, in whatever order", () => {
    expect(sameAs(readOf("b.csv", [{ ...COOKS }, { ...ACTORS }]), [EARLIER])).toBe(EARLIER);
  });

  it("is the same where it leaves out a column", () => {
    const without = { occupation_code: "27-2011", employment: null };
    expect(sameAs(readOf("b.csv", [without, COOKS]), [EARLIER])).toBe(EARLIER);
  });

  it.each<[string, Row[]]>([
    [
      'column "employment" of projections 27-2011 is 57000 and 57100',
      [{ ...ACTORS, employment: 57100 }, COOKS],
    ],
    ["projections 35-2014 stands in a.xlsx only", [ACTORS]],
    [
      "projections 51-3011 stands in b.csv only",
      [ACTORS, COOKS, { occupation_code: "51-3011", employment: 1 }],
    ],
  ])("is refused where %s", (difference, rows) => {
    expect(() => sameAs(readOf("b.csv", rows), [EARLIER])).toThrow(refusal(difference));
  });

  it("is refused where it is of another release", () => {
    const other = {
      ...readOf("b.csv", [ACTORS, COOKS]),
      source: { vintage: "2022–2032" } as never,
    };
    expect(() => sameAs(other, [EARLIER])).toThrow(
      refusal("one is of 2024–2034, the other of 2022–2032"),
    );
  });

  it("is refused where it describes an occupation in other words", () => {
    const said = (text: string) => ({ tables: {}, sentences: [{ code: "27-2011", text }] });
    const earlier = readOf("a.xlsx", [], said("Play parts."));
    expect(sameAs(readOf("b.csv", [], said("Play parts.")), [earlier])).toBe(earlier);
    expect(() => sameAs(readOf("b.csv", [], said("Act.")), [earlier])).toThrow(
      refusal('"27-2011: Play parts." stands in a.xlsx only'),
    );
  });

  it.each<[string, (count: number) => Partial<Reading>]>([
    [
      "counts of awards",
      (count) => ({ completions: new Map([["11.0701 5", new Map([["100654", count]])]]) }),
    ],
    [
      "institutions",
      (count) => ({
        institutions: new Map([["100654", { name: `No. ${count}`, city: "Normal", state: "AL" }]]),
      }),
    ],
    ["titles of occupations", (count) => ({ titles: new Map([["27-2011", `Actors ${count}`]]) })],
  ])("is refused where it has no rows, and its %s differ", (what, having) => {
    const earlier = readOf("a.xlsx", [], having(1));
    expect(sameAs(readOf("b.csv", [], having(1)), [earlier])).toBe(earlier);
    expect(() => sameAs(readOf("b.csv", [], having(2)), [earlier])).toThrow(
      refusal(`their ${what} are not the same`),
    );
  });
});

describe("a second Read Me", () => {
  const readMeOf = (file: string, vintage: string): Read => ({
    ...readOf(file, [], { release: { source: { vintage }, lastMonth: "" } } as never, IN_PARTS),
    source: null,
  });
  const first = readMeOf("a/Read Me.txt", "30.2, February 2026");

  it("of the same release is read once, of another it is one of its own", () => {
    expect(sameAs(readMeOf("b/Read Me.txt", "30.2, February 2026"), [first])).toBe(first);
    expect(sameAs(readMeOf("b/Read Me.txt", "30.3, May 2026"), [first])).toBeUndefined();
  });
});

describe("a second file", () => {
  it("of another publication is another table", () => {
    const other = readOf("b.csv", [ACTORS], {}, { publication: "Attainment" } as Reader);
    expect(sameAs(other, [EARLIER])).toBeUndefined();
  });

  it("of a publication in parts may hold other rows, and is known where it holds the same", () => {
    const first = readOf("a.csv", [ACTORS], {}, IN_PARTS);
    const second = readOf("b.csv", [ACTORS, COOKS], {}, IN_PARTS);
    expect(sameAs(second, [first])).toBeUndefined();
    expect(sameAs({ ...second, file: "c.csv" }, [first, second])).toBe(second);
  });
});
