import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chanceOfMore, otherWay } from "./chance";
import { spread } from "./testing";

describe("worked by hand", () => {
  // B lies so far below that only its highest tenth reaches A, and only A's lowest tenth reaches B.
  // At the lowest: A's lowest tenth lies evenly from 0 to 100,000, B's highest evenly from 50,000 to
  // 100,000, its lowest all on 10,000, the rest between 10,000 and 50,000 with its average at 30,000
  // (0.15 x 15,000 + 0.25 x 25,000 + 0.25 x 35,000 + 0.15 x 45,000 = 24,000, of 0.8).
  // A's lowest is above B's lowest tenth with 0.9, above the middle with 1 - 30,000/100,000 = 0.7,
  // above the highest with 1 - 75,000/100,000 = 0.25; the other nine tenths of A are above all of B:
  // 0.9 + 0.1 x (0.1 x 0.9 + 0.8 x 0.7 + 0.1 x 0.25) = 0.9 + 0.1 x 0.675 = 0.9675.
  it("is nearly sure where the ranges lie apart", () => {
    const [a, b] = [
      spread([100_000, 110_000, 120_000, 130_000, 140_000]),
      spread([10_000, 20_000, 30_000, 40_000, 50_000]),
    ];
    const { low, high } = chanceOfMore(a, b);
    expect(low).toBeCloseTo(0.9675, 9);
    expect(high).toBeCloseTo(1, 9);
  });

  // At the lowest the lowest tenth of the one is below everybody of the other, whose highest tenth is
  // above everybody; of the rest half: 0.8 x (0.1 + 0.8 / 2) + 0.1 x 0.9 = 0.49.
  it("is one half, give or take one in a hundred, of two alike", () => {
    const nurses = spread([68_940, 80_330, 97_550, 112_350, 137_470]);
    expect(chanceOfMore(nurses, nurses)).toEqual({
      low: expect.closeTo(0.49, 9),
      high: expect.closeTo(0.51, 9),
    });
  });

  it("counts those who earn the same half", () => {
    const all = spread([30_000, 30_000, 30_000, 30_000, 30_000]);
    // At the lowest nine tenths of either are on 30,000, where half of 0.9 x 0.9 counts; a tenth of the
    // one lies below and a tenth of the other above, and neither adds anything.
    expect(chanceOfMore(all, all)).toEqual({
      low: expect.closeTo(0.405, 9),
      high: expect.closeTo(0.595, 9),
    });
  });
});

/** Five amounts of pay, the lowest first. */
const anySpread = fc
  .array(fc.integer({ min: 15_000, max: 400_000 }), { minLength: 5, maxLength: 5 })
  .map((pays) => spread(pays.sort((a, b) => a - b)));

describe("of any two spreads", () => {
  it("it is a range within 0 and 1", () => {
    fc.assert(
      fc.property(anySpread, anySpread, (a, b) => {
        const { low, high } = chanceOfMore(a, b);
        expect(low).toBeGreaterThanOrEqual(-1e-9);
        expect(low).toBeLessThanOrEqual(high + 1e-9);
        expect(high).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
  });

  it("what one side does not win the other does", () => {
    fc.assert(
      fc.property(anySpread, anySpread, (a, b) => {
        const there = otherWay(chanceOfMore(b, a));
        const here = chanceOfMore(a, b);
        expect(here.low).toBeCloseTo(there.low, 9);
        expect(here.high).toBeCloseTo(there.high, 9);
      }),
    );
  });

  it("one against itself holds one half", () => {
    fc.assert(
      fc.property(anySpread, (a) => {
        const { low, high } = chanceOfMore(a, a);
        expect(low).toBeLessThanOrEqual(0.5 + 1e-9);
        expect(high).toBeGreaterThanOrEqual(0.5 - 1e-9);
        expect(low + high).toBeCloseTo(1, 9);
      }),
    );
  });

  it("earning more everywhere never lessens it", () => {
    fc.assert(
      fc.property(anySpread, anySpread, fc.integer({ min: 0, max: 50_000 }), (a, b, rise) => {
        const risen = spread(a.points.map(({ pay }) => pay + rise));
        expect(chanceOfMore(risen, b).low).toBeGreaterThanOrEqual(chanceOfMore(a, b).low - 1e-9);
      }),
    );
  });
});
