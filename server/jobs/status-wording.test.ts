import { describe, expect, it } from "vitest";
import { coverageSentence, staleSentence } from "./status-wording";

const READ = new Date("2026-11-25T23:30:00Z");
const status = (open: number, read: number, failed: number, tried: number) => ({
  mode: "on" as const,
  open,
  succeededAt: read > 0 ? READ : null,
  boards: { read, failed, tried },
});

describe("what the postings are of", () => {
  it("names how many, of whom and when they were read", () => {
    expect(coverageSentence(status(1234, 24, 0, 25))).toBe(
      "1,234 open jobs from the job boards of 24 employers, last read on November 25, 2026.",
    );
    expect(coverageSentence(status(1, 1, 0, 1))).toBe(
      "1 open job from the job boards of 1 employer, last read on November 25, 2026.",
    );
  });

  it.each([
    [status(0, 0, 0, 0), /^No job board has been read yet/],
    [status(0, 0, 25, 25), /^None of the 25 job boards that we read could be reached/],
    [status(0, 0, 1, 1), /^The one job board that we read could not be reached/],
    [status(0, 2, 0, 2), /list no open job just now\.$/],
    [{ ...status(0, 0, 0, 0), mode: "off" as const }, /^This server is set to read no job boards/],
  ])("says why there are none: %j", (one, expected) => {
    expect(coverageSentence(one)).toMatch(expected);
  });
});

describe("that postings may be old", () => {
  it("is said where no board could be read at the last try", () => {
    expect(staleSentence(status(10, 3, 3, 3))).toBe(
      "No job board could be reached since November 25, 2026: what is shown here may have closed.",
    );
  });

  it("is not said where one could, or where nothing is shown", () => {
    expect(staleSentence(status(10, 3, 2, 3))).toBe("");
    expect(staleSentence(status(0, 3, 3, 3))).toBe("");
  });
});
