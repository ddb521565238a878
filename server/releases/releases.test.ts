import { describe, expect, it } from "vitest";
import { readReleases, releasesOf } from "./releases";

const line = (row: number, values: Partial<Record<string, string>>) => ({
  release: "2026.11.1",
  date: "2026-11-24",
  kind: "new",
  source: "oews-2025",
  since: "",
  text: "Wages of May 2025",
  ...values,
  row,
});

describe("the history of releases", () => {
  it("is told by release, the newest first", () => {
    const releases = releasesOf([
      line(2, {}),
      line(3, { release: "2026.12.1", date: "2026-12-02", kind: "gone" }),
      line(4, { release: "2026.12.1", date: "2026-12-02", kind: "corrected", since: "2026.11.1" }),
    ]);
    expect(releases.map(({ name, date, changes }) => [name, date, changes.length])).toEqual([
      ["2026.12.1", "2026-12-02", 2],
      ["2026.11.1", "2026-11-24", 1],
    ]);
  });

  it.each([
    [{ release: "2026.13.1" }, "row 2, column release: a release is like 2026.11.2"],
    [{ date: "25 November" }, "row 2, column date: a date is like 2026-11-25"],
    [{ kind: "better" }, "row 2, column kind: a kind is one of note, new"],
    [{ text: "" }, "row 2, column text: a change says in words"],
    [{ kind: "corrected" }, "row 2, column since: a correction, and nothing else"],
    [{ kind: "corrected", since: "2026.10.1" }, "row 2, column since: no release above"],
  ])("refuses %j, and says where", (values, message) => {
    expect(() => releasesOf([line(2, values)])).toThrow(message);
  });

  it("refuses one release with two dates", () => {
    expect(() => releasesOf([line(2, {}), line(3, { date: "2026-11-25" })])).toThrow(
      "row 3, column date: release 2026.11.1 has another date above",
    );
  });

  it("can be read as it is kept, back to the first figures", async () => {
    const releases = await readReleases();
    expect(releases.at(-1)).toMatchObject({ name: "2026.11.1", date: "2026-11-24" });
  });
});
