import { describe, expect, it } from "vitest";
import { type Amount, amount, known, missing, type Unit } from "./figure";
import { formatAmount, formatFigure, formatShare, formatValue, formatWage, listed } from "./format";

describe("an amount", () => {
  it.each<[number, Unit, string]>([
    [34252, "usd-year", "$34,252"],
    [1234567.5, "usd-year", "$1,234,568"],
    [16.47, "usd-hour", "$16.47"],
    [14, "usd-hour", "$14.00"],
    [9.4, "percent", "9.4%"],
    [12, "percent", "12%"],
    [-8, "percent-change", "-8%"],
    [4.3, "percent-change", "+4.3%"],
    [0, "percent-change", "0%"],
    [179503, "jobs", "179,503"],
    [400, "jobs", "400"],
    [147345, "awards", "147,345 awards"],
    [1, "awards", "1 award"],
    [49, "years", "49"],
    [38.6, "years", "38.6"],
    [7, "text", "7"],
  ])("of %d %s is written %s", (value, unit, text) => {
    expect(formatAmount(amount(value, unit))).toBe(text);
  });

  it("that is a bound says so", () => {
    expect(formatAmount(amount(239200, "usd-year", "at least"))).toBe("at least $239,200");
    expect(formatAmount(amount(0.5, "percent", "under"))).toBe("under 0.5%");
  });

  it("that is a wage is written by its unit of time", () => {
    expect(formatWage(47.1, "hour")).toBe("$47.10");
    expect(formatWage(46137, "year")).toBe("$46,137");
  });
});

describe("a value", () => {
  const yearly = (value: number): Amount => amount(value, "usd-year");

  it("that is a range goes from end to end", () => {
    const range = { kind: "range", low: yearly(27000), high: yearly(41000) } as const;
    expect(formatValue(range)).toBe("$27,000 to $41,000");
    const open = { ...range, high: amount(239200, "usd-year", "at least") };
    expect(formatValue(open)).toBe("$27,000 to at least $239,200");
  });

  it("that is a name shows the share or count that it was chosen for, and no pay", () => {
    const degree = { kind: "named", name: "Bachelor's Degree" } as const;
    expect(formatValue({ ...degree, amount: amount(31, "percent") })).toBe(
      "Bachelor's Degree, 31%",
    );
    const law = { kind: "named", name: "Law", amount: amount(39429, "awards") } as const;
    expect(formatValue(law)).toBe("Law, 39,429 awards");
    expect(formatValue({ kind: "named", name: "Alaska", amount: yearly(50000) })).toBe("Alaska");
    expect(formatValue(degree)).toBe("Bachelor's Degree");
  });

  it("of several names keeps their order", () => {
    const names = ["patients", "patient care", "customer service"];
    expect(formatValue({ kind: "names", names })).toBe("patients; patient care; customer service");
  });

  it("of shares writes each with one decimal, and a missing one as a dash", () => {
    const parts = [
      { label: "Male", percent: 9.4 },
      { label: "Female", percent: 90 },
      { label: "Unknown", percent: null },
    ];
    expect(formatValue({ kind: "shares", parts, closes: true })).toBe(
      "Male 9.4%, Female 90.0%, Unknown -",
    );
    expect(formatShare({ label: "", percent: 0 })).toBe("0.0%");
  });
});

it("amounts of parts are written each with its name, and a missing one as a dash", () => {
  const parts = [
    { label: "Men", amount: amount(1900, "usd-week") },
    { label: "Women", amount: null },
    { label: "Women’s to men’s", amount: amount(79.8, "percent") },
  ];
  expect(formatValue({ kind: "amounts", parts })).toBe(
    "Men $1,900, Women -, Women’s to men’s 79.8%",
  );
});

it("a figure that is missing is a dash", () => {
  expect(formatFigure(missing("Nobody measured it."))).toBe("-");
  expect(formatFigure(known(amount(2, "years"), { sourceId: "survey" }))).toBe("2");
});

it.each([
  [[], ""],
  [["a"], "a"],
  [["a", "b"], "a and b"],
  [["a", "b", "c"], "a, b and c"],
])("lists %j as %j", (words, text) => {
  expect(listed(words)).toBe(text);
});
