import { expect, it } from "vitest";
import { ALL_JOBS } from "./query";
import { askedFor, queryName } from "./query-name";

const NAMES = { roles: new Map([["bakers", "Bakers"]]), place: "Ohio" };
const FULL = {
  ...ALL_JOBS,
  words: "night bread",
  roles: ["bakers", "no-such-role"],
  place: "39",
  remote: true,
  payAtLeast: 40_000,
  within: 1,
  employer: "Corner & Sons",
  page: 4,
};

it("names all that is asked for", () => {
  expect(queryName(FULL, NAMES)).toBe(
    "“night bread”, Bakers, no-such-role, Ohio, Remote, at least $40,000 a year, posted since yesterday…",
  );
  expect(queryName({ ...ALL_JOBS, within: 7 }, NAMES)).toBe("posted within 7 days");
  expect(queryName(ALL_JOBS, NAMES)).toBe("All jobs");
});

it("takes each back by itself, and begins at the first page", () => {
  const asked = askedFor(FULL, NAMES);
  expect(asked).toHaveLength(8);
  expect(asked[1]).toEqual({
    label: "Bakers",
    without: { ...FULL, roles: ["no-such-role"], page: 1 },
  });
  expect(asked.at(-1)?.without.employer).toBeNull();
});

it("fits where it is kept", () => {
  expect(queryName({ ...ALL_JOBS, words: "x".repeat(200) }, NAMES)).toHaveLength(100);
});
