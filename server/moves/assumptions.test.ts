import { describe, expect, it } from "vitest";
import { defaultsOf, readAssumptions } from "./assumptions";

const DEFAULTS = defaultsOf(4);

describe("the assumptions of an address", () => {
  it("are those that the page begins with where it names none", () => {
    const { assumed, pay, fields } = readAssumptions({}, DEFAULTS);
    expect(assumed).toEqual({ out: 4, tuition: 0, ramp: 5, growthStaying: 0, growthMoving: 0 });
    expect(pay).toBeNull();
    expect(fields.out).toEqual({ text: "4", error: null });
    expect(fields.pay).toEqual({ text: "", error: null });
  });

  it("are read as people write numbers", () => {
    const { assumed, pay } = readAssumptions(
      { pay: "$52,000", out: " 3 ", tuition: "12,500", ramp: "0", stay: "1.5%", grow: "-2" },
      DEFAULTS,
    );
    expect(pay).toBe(52_000);
    expect(assumed).toEqual({
      out: 3,
      tuition: 12_500,
      ramp: 0,
      growthStaying: 1.5,
      growthMoving: -2,
    });
  });

  it("that are no numbers, or out of bounds, are kept as typed, said, and not taken", () => {
    const { assumed, fields } = readAssumptions(
      { out: "two", tuition: "1,2", ramp: "2.5", stay: "1e1", grow: ["10.5", "1"] },
      DEFAULTS,
    );
    expect(assumed).toEqual(readAssumptions({}, DEFAULTS).assumed);
    expect(fields.out).toEqual({
      text: "two",
      error: "“two” is not a whole number of years from 0 to 10. The sums take 4.",
    });
    expect(fields.tuition.error).toBe(
      "“1,2” is not an amount in whole dollars from $0 to $500,000. The sums take 0.",
    );
    expect(fields.ramp.error).toContain("“2.5” is not a whole number of years");
    expect(fields.stay.error).toContain("“1e1” is not a percentage from -10 to 10");
    expect(fields.grow.error).toContain("“10.5” is not a percentage");
  });

  it("that are out of bounds are not taken", () => {
    expect(readAssumptions({ ramp: "11", tuition: "-1" }, DEFAULTS).assumed.ramp).toBe(5);
    expect(readAssumptions({ tuition: "-1" }, DEFAULTS).fields.tuition.error).toContain("“-1”");
  });

  it("take the median where the reader's own pay is no amount", () => {
    const { pay, fields } = readAssumptions({ pay: "much" }, DEFAULTS);
    expect(pay).toBeNull();
    expect(fields.pay.error).toContain("The sums take the median.");
  });
});
