import { describe, expect, it } from "vitest";
import { formatFigure } from "@/server/figures/format";
import type { RoleRecord } from "../record";
import { fieldFigures } from "./fields";

type Soc = RoleRecord["occupation"]["soc"];

const field = (
  title: string,
  occupations: number,
  awards: number | null,
): Soc["majors"][number] => ({
  socCode: "23-1011",
  cipCode: "22.0101",
  title,
  occupations,
  sourceId: "crosswalk",
  awards: awards === null ? null : { ...AWARDS, awards },
});
const AWARDS = { socCode: "23-1011", cipCode: "22.0101", level: "doctor", sourceId: "completions" };
const GEORGETOWN = {
  ...{ socCode: "23-1011", position: 1, institution: "Georgetown University" },
  ...{ city: "Washington", state: "DC", level: "doctor", awards: 667, sourceId: "completions" },
};

interface Given {
  title?: string;
  majors?: Soc["majors"];
  colleges?: Soc["colleges"];
  entry?: string | null;
  socCode?: string;
}

const figuresOf = ({ title = "Lawyers", majors = [], colleges = [], entry, socCode }: Given) =>
  fieldFigures({
    kind: "occupation",
    title,
    occupation: {
      title,
      socCode: socCode ?? "23-1011",
      soc: { code: "23-1011", title: "Lawyers", majors, colleges },
      projectionGroup:
        entry === null ? null : { projection: { entryEducation: entry, sourceId: "projections" } },
    },
  } as unknown as RoleRecord);

describe("the field and the college of most graduates", () => {
  const majors = [field("Law", 6, 39429), field("Legal Research", 2, 310)];

  it("are named with their count, their level and whom it counts", () => {
    const figures = figuresOf({ majors, colleges: [GEORGETOWN] });
    expect(formatFigure(figures["education.major"])).toBe("Law, 39,429 awards");
    expect(figures["education.major"]).toMatchObject({
      sourceId: "completions",
      note: "Doctoral and professional degrees in this field: its graduates, not people in this work. The field leads to 6 occupations.",
    });
    expect(formatFigure(figures["education.college"])).toBe("Georgetown University, 667 awards");
    expect(figures["education.college"]).toMatchObject({
      sourceId: "completions",
      note: "Doctoral and professional degrees conferred there in all fields of study that lead here: graduates, not people in this work.",
    });
  });

  it("are of the wider occupation where the role is a part of one", () => {
    const { "education.major": major } = figuresOf({
      title: "Patent Lawyers",
      majors: [field("Law", 1, 5)],
      colleges: [GEORGETOWN],
    });
    expect(major).toMatchObject({ of: "Lawyers" });
    expect(major).not.toMatchObject({ note: expect.stringContaining("leads to") });
  });
});

describe("where they are missing, the reason", () => {
  it.each<[string, Given, string, string | undefined]>([
    [
      "is that no award is asked for",
      { majors: [field("Electrician", 2, null)], entry: "High school diploma or equivalent" },
      'The work typically asks for "High school diploma or equivalent" to enter: no degree or certificate whose graduates could be counted.',
      "projections",
    ],
    [
      "is that no field leads here",
      { entry: "Bachelor's degree" },
      'The crosswalk from fields of study to occupations names none that leads here; the work typically asks for "Bachelor\'s degree" to enter.',
      "projections",
    ],
    [
      "is that nobody took an award",
      { majors: [field("Orthodontics", 1, 0)], entry: "Doctoral or professional degree" },
      "In the fields of study that lead here no award was conferred at the level that the work asks for.",
      "completions",
    ],
    [
      "is that the work is military",
      { socCode: "55-3016", entry: null },
      "The projections, which say what schooling work asks for, cover civilian employment only.",
      undefined,
    ],
    [
      "is that nothing says what it asks for",
      { entry: null },
      "The projections, which say what schooling work asks for, do not publish this occupation.",
      undefined,
    ],
  ])("%s", (_, given, reason, sourceId) => {
    const figures = figuresOf(given);
    expect(figures["education.major"]).toEqual({
      state: "missing",
      reason,
      ...(sourceId && { sourceId }),
    });
    expect(figures["education.college"]).toEqual(figures["education.major"]);
  });
});
