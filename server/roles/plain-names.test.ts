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

  it("are no other occupation's title", async () => {
    const titles = (await snapshotTable("occupations")).map(
      ({ code, title }) => [bare(String(title)), code] as const,
    );
    const codeOf = new Map(titles);
    expect(names.filter(([code, name]) => (codeOf.get(bare(name)) ?? code) !== code)).toEqual([]);
  });

  it("are no name that only another occupation has, but for words of their own title", async () => {
    const owners = new Map<string, Set<unknown>>();
    for (const { title, occupation_code } of await snapshotTable("alternate_titles")) {
      const key = bare(String(title));
      owners.set(key, (owners.get(key) ?? new Set()).add(occupation_code));
    }
    const titles = new Map(
      (await snapshotTable("occupations")).map(({ code, title }) => [code, bare(String(title))]),
    );
    const inTitle = (code: string, name: string) =>
      bare(name)
        .split(" ")
        .every((word) => titles.get(code)?.split(" ").includes(word));
    const taken = names.filter(([code, name]) => {
      const of = owners.get(bare(name));
      return of?.size === 1 && !of.has(code) && !inTitle(code, name);
    });
    expect(taken).toEqual([]);
  });
});
