import { describe, expect, it } from "vitest";
import { ALL_JOBS, type JobQuery, jobsAddress, readJobQuery } from "./query";

const FULL: JobQuery = {
  words: "icu nurse -travel",
  roles: ["lawyers", "registered-nurses"],
  place: "06",
  remote: true,
  payAtLeast: 80_000,
  within: 7,
  employer: "St. Mary & Sons",
  sort: "pay",
  page: 3,
};

const paramsOf = (address: string) => {
  const { searchParams } = new URL(address, "http://localhost");
  return Object.fromEntries([...searchParams.keys()].map((key) => [key, searchParams.getAll(key)]));
};

describe("the address of a query", () => {
  it("says all that is asked for, and is read back to the same", () => {
    const address = jobsAddress(FULL);
    expect(address).toBe(
      "/jobs?q=icu+nurse+-travel&role=lawyers&role=registered-nurses&place=06&remote=yes&pay=80000&days=7&employer=St.+Mary+%26+Sons&sort=pay&page=3",
    );
    expect(readJobQuery(paramsOf(address))).toEqual({ query: FULL, bad: [] });
  });

  it("leaves out what asks for nothing", () => {
    expect(jobsAddress(ALL_JOBS)).toBe("/jobs");
    expect(readJobQuery({ q: "", role: "" })).toEqual({ query: ALL_JOBS, bad: [] });
  });

  it("takes bad values for none, and names them", () => {
    const params = { q: "x".repeat(201), role: ["a b"], place: "CA", remote: "no", pay: "lots" };
    const read = readJobQuery({ ...params, days: "0", page: "501", other: "1" });
    expect(read.query).toEqual(ALL_JOBS);
    expect(read.bad).toEqual(["q", "role", "place", "remote", "pay", "days", "page"]);
  });

  it("lets no character through that PostgreSQL cannot take", () => {
    expect(readJobQuery({ q: "a\u0000b\ud800" }).query.words).toBe("a b");
  });
});
