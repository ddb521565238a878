import { describe, expect, it } from "vitest";
import { type TitleEntry, TitleIndex } from "./title-index";

const role = (code: string, title: string, employment: number, names: string[]): TitleEntry[] => {
  const own = {
    slug: title.toLowerCase().replaceAll(" ", "-"),
    kind: "occupation" as const,
    title,
    code,
    employment,
    line: `${title} work.`,
  };
  return [
    { ...own, name: title, reported: true },
    ...names.map((name) => ({ ...own, name, reported: true })),
  ];
};

const ENTRIES = [
  ...role("29-1141.00", "Registered Nurses", 3_000_000, ["Nurse", "Charge Nurse", "Staff Nurse"]),
  ...role("29-1141.03", "Critical Care Nurses", 0, ["Nurse", "ICU Nurse", "Trauma Nurse"]),
  ...role("53-3033.00", "Light Truck Drivers", 1_000_000, ["Delivery Driver", "Driver"]),
  ...role("53-3032.00", "Heavy Truck Drivers", 2_000_000, ["Truck Driver", "Driver"]),
  ...role("51-4121.00", "Welders", 400_000, ["Welder Fabricator", "Arc Welder"]),
];

const index = new TitleIndex(ENTRIES, [{ title: "metal joiner", slug: "welders", filings: 20 }]);
const found = (query: string) => index.search(query, 8).map(({ slug }) => slug);

describe("what a title may mean", () => {
  it("is first the occupation of most people among those of the same name", () => {
    expect(found("nurse").slice(0, 2)).toEqual(["registered-nurses", "critical-care-nurses"]);
    expect(index.search("nurse", 1)[0]).toMatchObject({
      via: "Nurse",
      line: "Registered Nurses work.",
    });
  });

  it("is found in spite of words that no name has, which are said", () => {
    const answer = index.answer("Acme delivery driver (Houston)", 8);
    expect(answer.hits[0]).toMatchObject({ slug: "light-truck-drivers", via: "Delivery Driver" });
    expect(answer).toMatchObject({ used: ["delivery", "driver"], unused: ["Acme", "Houston"] });
  });

  it("is found by what employers filed, without showing their words", () => {
    expect(index.search("metal joiner", 8)[0]).toMatchObject({ slug: "welders", via: null });
  });

  it("is a choice where several are about as likely", () => {
    expect(index.answer("driver", 8).choice).toBe(2);
    expect(index.answer("welder fabricator", 8).choice).toBe(1);
  });

  it("is nothing where no word is one of a name", () => {
    expect(index.answer("qqqq zzzz", 8)).toEqual({
      hits: [],
      choice: 0,
      used: [],
      unused: ["qqqq", "zzzz"],
    });
  });

  it("is sure to a share of one", () => {
    const sure = index.search("driver", 8).map((hit) => hit.sure);
    expect(sure.every((share) => share > 0 && share <= 1)).toBe(true);
    expect(sure.reduce((sum, share) => sum + share, 0)).toBeLessThanOrEqual(1 + 1e-9);
  });
});

describe("a code leads to its roles", () => {
  it.each(["29-1141", "291141"])("%s to all of its parts, the main one first", (code) => {
    expect(found(code)).toEqual(["registered-nurses", "critical-care-nurses"]);
  });

  it("of eight digits to one", () => {
    expect(found("29-1141.03")).toEqual(["critical-care-nurses"]);
  });
});
