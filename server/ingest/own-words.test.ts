import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { fromRoot, readHandTable } from "./curated";
import { DESCRIPTIONS, refuseBorrowed, runsOf } from "./own-words";

const [, ...occupations] = readFileSync(fromRoot("prisma/snapshot/occupations.tsv"), "utf-8")
  .trimEnd()
  .split("\n");

const descriptions = await readHandTable(DESCRIPTIONS.file, ["code", "text"]);

describe("the descriptions", () => {
  it("are one for each occupation, in order", () => {
    const codes = occupations.map((line) => line.split("\t")[0]);
    expect(descriptions.map(({ code }) => code)).toEqual(codes);
    expect(new Set(descriptions.map(({ text }) => text)).size).toBe(codes.length);
  });

  it("are one to three sentences that end", () => {
    const odd = descriptions.filter(({ text }) => {
      const sentences = text.match(/[.!?](?= |$)/g)?.length ?? 0;
      return sentences < 1 || sentences > 3 || !text.endsWith(".");
    });
    expect(odd).toEqual([]);
  });

  it("are neither a scrap nor an essay", () => {
    const odd = descriptions.filter(({ text }) => text.length < 60 || text.length > 360);
    expect(odd).toEqual([]);
  });
});

describe("borrowed words", () => {
  it("are runs of seven, whatever stands between them", () => {
    expect(runsOf("One, two; three four's FIVE six -- seven (eight).")).toEqual([
      "one two three fours five six seven",
      "two three fours five six seven eight",
    ]);
    expect(runsOf("Six words are no run yet.")).toEqual([]);
  });

  it("are refused with the place where they stand", async () => {
    const text = `As published: ${descriptions[0]?.text}`;
    await expect(refuseBorrowed([{ code: "11-1011.00", text }])).rejects.toThrow(
      /^prisma\/descriptions\.tsv, row 2, column "text": ".+" stands in O\*NET's words on 11-1011\.00 too\./,
    );
  });

  it("do not stand in ours where others say something else", async () => {
    await refuseBorrowed([
      { code: "11-1011.00", text: "These seven words are nobody's but mine." },
    ]);
  });
});
