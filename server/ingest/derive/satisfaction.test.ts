import { beforeAll, describe, expect, it } from "vitest";
import type { Tables } from "../collect";
import { snapshotTable, tablesWith } from "../testing-tables";
import type { Coverage } from "./coverage";
import { matchSatisfaction } from "./satisfaction";

let tables: Tables;
let coverage: Coverage;

beforeAll(async () => {
  tables = tablesWith({
    occupations: await snapshotTable("occupations"),
    satisfaction_groups: await snapshotTable("satisfaction_groups"),
  });
  coverage = await matchSatisfaction(tables);
});

const groupOf = (code: string) =>
  tables.satisfaction_matches.find((row) => row.soc_code === code)?.group_title;

describe("groups of the survey of college graduates", () => {
  it.each([
    ["15-1252", "Computer and information scientists"],
    ["17-2051", "Civil, architectural, and sanitary engineers"],
    ["19-3033", "Psychologists"],
    ["25-1052", "Postsecondary teachers - physical and related sciences"],
  ])("hold %s in %s", (code, group) => {
    expect(groupOf(code)).toBe(group);
  });

  it.each([
    ["15-1251", "programmers, technologists to the survey"],
    ["19-2011", "astronomers, among its other physical scientists"],
    ["29-1141", "nurses, one of many kinds of health workers"],
    ["25-2031", "teachers of all subjects together"],
  ])("that are specific do not hold %s: %s", (code) => {
    expect(groupOf(code)).toBeUndefined();
  });

  it("are all known, and hold an occupation once", () => {
    expect(coverage).toMatchObject({ published: 48, matched: 48, unmatched: [] });
    const codes = tables.satisfaction_matches.map(({ soc_code }) => soc_code);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it("are listed where a release has one that the table does not", async () => {
    const small = tablesWith({
      occupations: [{ code: "15-2021.00", soc_code: "15-2021" }],
      satisfaction_groups: [{ title: "Mathematicians and others", source_id: "survey" }],
    });
    expect(await matchSatisfaction(small)).toMatchObject({
      unmatched: ["Mathematicians and others"],
    });
    expect(small.satisfaction_matches).toEqual([]);
  });
});
