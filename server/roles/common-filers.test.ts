import { expect, it } from "vitest";
import { commonFilers, type Filed } from "./common-filers";

const filed = (...rows: [employer: number, filings: number][]): Filed => ({
  employers: Int32Array.from(rows, ([employer]) => employer),
  filings: Int32Array.from(rows, ([, filings]) => filings),
});

it("are those of both codes, counted where they filed less, most first, ties by number", () => {
  const a = filed([1, 9], [3, 4], [4, 1], [7, 8], [9, 4]);
  const b = filed([0, 5], [3, 7], [4, 9], [5, 2], [7, 6], [9, 4], [11, 3]);
  expect(commonFilers(a, b, 3)).toEqual([
    { employer: 7, filings: 6 },
    { employer: 3, filings: 4 },
    { employer: 9, filings: 4 },
  ]);
  expect(commonFilers(b, a, 2).map(({ employer }) => employer)).toEqual([7, 3]);
  expect(commonFilers(a, filed(), 3)).toEqual([]);
});
