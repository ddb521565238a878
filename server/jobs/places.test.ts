import { describe, expect, it } from "vitest";
import type { Place, PlaceKind } from "@/server/places/place";
import { PlaceFinder } from "./places";

const place = (code: string, kind: PlaceKind, title: string, ...states: string[]): Place => ({
  code,
  kind,
  title,
  states,
});

const finder = new PlaceFinder([
  place("06", "state", "California", "CA"),
  place("11", "state", "District of Columbia", "DC"),
  place("13", "state", "Georgia", "GA"),
  place("36", "state", "New York", "NY"),
  place("41", "state", "Oregon", "OR"),
  place("48", "state", "Texas", "TX"),
  place("41860", "metropolitan", "San Francisco-Oakland-Fremont, CA", "CA"),
  place("19100", "metropolitan", "Dallas-Fort Worth-Arlington, TX", "TX"),
  place("35620", "metropolitan", "New York-Newark-Jersey City, NY-NJ", "NY", "NJ"),
  place("38900", "metropolitan", "Portland-Vancouver-Hillsboro, OR-WA", "OR", "WA"),
  place("47900", "metropolitan", "Washington-Arlington-Alexandria, DC-VA-MD-WV", "DC", "VA"),
]);

const codesOf = (text: string) => finder.locate([{ text }]).codes;

describe("a place in words", () => {
  it.each([
    ["San Francisco, CA", ["06", "41860"]],
    ["Oakland, California, United States", ["06", "41860"]],
    ["Fort Worth, TX, USA", ["48", "19100"]],
    ["Fresno, CA", ["06"]],
    ["Lebanon, OR", ["41"]],
    ["Remote - California", ["06"]],
    ["Portland, OR (Hybrid)", ["41", "38900"]],
    ["Washington, DC", ["11", "47900"]],
    ["New York, NY; San Francisco, CA", ["36", "35620", "06", "41860"]],
    ["New York, NY | Dallas, TX or Fresno, CA", ["36", "35620", "48", "19100", "06"]],
  ])("%s", (text, codes) => {
    expect(codesOf(text)).toEqual(codes);
  });

  it.each(["Portland", "Remote", "Remote - US", "United States", "", "Toronto, CA, Canada", "N/A"])(
    "says no state: %j",
    (text) => {
      expect(codesOf(text)).toEqual([]);
    },
  );
});

describe("a posting", () => {
  const abroad = (...texts: string[]) => finder.locate(texts.map((text) => ({ text }))).abroad;

  it("is abroad where all its places are", () => {
    expect(abroad("London, UK")).toBe(true);
    expect(abroad("Berlin, Germany; Paris, France")).toBe(true);
    expect(abroad("Remote - India")).toBe(true);
    expect(abroad("London, UK; New York, NY")).toBe(false);
    expect(abroad("Atlanta, Georgia")).toBe(false);
    expect(abroad("London")).toBe(false);
    expect(abroad("")).toBe(false);
    expect(abroad()).toBe(false);
  });

  it("is where its parts say, a country by name or code", () => {
    const parts = { text: "", city: "Dallas", region: "Texas" };
    const locate = (country: string | null) => finder.locate([{ ...parts, country }]);
    for (const country of ["US", "USA", "United States", null])
      expect(locate(country)).toEqual({ codes: ["48", "19100"], abroad: false });
    expect(finder.locate([{ text: "Remote", country: "DE" }]).abroad).toBe(true);
    expect(finder.locate([{ text: "", city: "Tbilisi", region: "", country: "GE" }])).toEqual({
      codes: [],
      abroad: true,
    });
  });
});
