import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { snapshotTable } from "@/server/ingest/testing-tables";

const [, ...lines] = readFileSync("prisma/plain-names.tsv", "utf-8").trimEnd().split("\n");
const names = lines.map((line) => line.split("\t") as [code: string, name: string]);

/** A name without case, plurals and what stands between its words, to tell whether two mean the same. */
const bare = (name: string) =>
  name
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
    ?.map((word) =>
      word
        .replace(/ies$/, "y")
        .replace(/men$/, "man")
        .replace(/(?<=[^s])s$/, ""),
    )
    .join(" ") ?? "";

const twice = (texts: string[]) => texts.filter((text, at) => texts.indexOf(text) !== at);

describe("plain names", () => {
  it("are there for every occupation, and for no other code", async () => {
    const codes = (await snapshotTable("occupations")).map(({ code }) => code);
    expect(names.map(([code]) => code).sort()).toEqual(codes.sort());
  });

  it("are short, each of one occupation, and begin with a capital or a digit", () => {
    expect(names.filter(([, name]) => name.length > 40 || !/^[A-Z\d]/.test(name))).toEqual([]);
    expect(twice(names.map(([, name]) => bare(name)))).toEqual([]);
  });

  it("do not name what is left over, and leave the reference pair its own", () => {
    const pattern = /all other|\bexcept\b|n\.e\.c|\betc\b|\/|medical office admin|patient service/i;
    expect(names.filter(([, name]) => pattern.test(name))).toEqual([]);
  });

  it("are no other occupation's title, and no name that only another one has", async () => {
    const ownersOf = new Map<string, Set<string>>();
    const own = (name: string, code: string) => {
      const key = bare(name);
      ownersOf.set(key, (ownersOf.get(key) ?? new Set()).add(code));
    };
    for (const row of await snapshotTable("alternate_titles"))
      own(String(row.title), String(row.occupation_code));
    const titles = new Map<string, string>();
    for (const { code, title } of await snapshotTable("occupations"))
      titles.set(bare(String(title)), String(code));
    const wrong = names.filter(([code, name]) => {
      const key = bare(name);
      const owners = ownersOf.get(key);
      const titleOf = titles.get(key);
      return (titleOf ?? code) !== code || (owners?.size === 1 && !owners.has(code) && !titleOf);
    });
    expect(wrong).toEqual([]);
  });
});
