import { describe, expect, it } from "vitest";
import { CODE, read, tablesOf, textFile } from "./testing";

const HEADER = `${CODE}|Element ID|Element Name|Scale ID|Data Value|Date|Domain Source`;
const line = (element: string, scale: string, value: string) =>
  `51-3011.00|${element}|Dependability|${scale}|${value}|12/2025|AI/Expert`;

describe("work styles", () => {
  it("join impact and rank; rank 0 is none", () => {
    const file = textFile(
      HEADER,
      line("1.D.3.c", "DR", "2.00"),
      line("1.D.3.c", "WI", "2.47"),
      line("1.D.2.a", "DR", "0.00"),
      line("1.D.2.a", "WI", "-1.42"),
    );
    const style = { occupation_code: "51-3011.00", method: "AI/Expert" };
    expect(tablesOf(file)).toEqual({
      elements: [
        { id: "1.D.3.c", name: "Dependability", domain: "work-style" },
        { id: "1.D.2.a", name: "Dependability", domain: "work-style" },
      ],
      work_styles: [
        { ...style, element_id: "1.D.3.c", impact: 2.47, distinctiveness_rank: 2 },
        { ...style, element_id: "1.D.2.a", impact: -1.42, distinctiveness_rank: null },
      ],
    });
  });

  it("of an earlier layout are refused as such", () => {
    expect(() => read(textFile(HEADER, line("1.C.1.a", "IM", "4.69")))).toThrow(
      'table.txt, row 2, column "Element ID": "1.C.1.a" is a work style of an earlier layout of the database. Nothing was changed. Take the table from the newest release, with all the others.',
    );
  });

  it("have no impact beyond 3, no part of a rank and no importance", () => {
    expect(() => read(textFile(HEADER, line("1.D.3.c", "WI", "3.10")))).toThrow(
      'row 2, column "Data Value": 3.1 lies outside -3 to 3.',
    );
    expect(() => read(textFile(HEADER, line("1.D.3.c", "DR", "1.50")))).toThrow(
      'row 2, column "Data Value": 1.5 is no rank.',
    );
    expect(() => read(textFile(HEADER, line("1.D.3.c", "IM", "3.00")))).toThrow(
      'row 2, column "Scale ID": "IM" is no scale of this table.',
    );
  });
});
