import { readdirSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { type EvidenceEntry, type TitleEntry, TitleIndex } from "./title-index";

const rows = (path: string) => {
  const [header = "", ...lines] = readFileSync(path, "utf-8").trimEnd().split("\n");
  const names = header.split("\t");
  return lines.map((line) => {
    const cells = line.split("\t");
    return Object.fromEntries(names.map((name, at) => [name, cells[at] ?? ""]));
  });
};

const snapshot = (table: string) =>
  readdirSync("prisma/snapshot")
    .filter((file) => file.split(".")[0] === table)
    .flatMap((file) => rows(`prisma/snapshot/${file}`));

/** The names that the database would hold, from the files that it is loaded from. */
function entries(): TitleEntry[] {
  const jobs = new Map(snapshot("projections").map((row) => [row.occupation_code, row.employment]));
  const plain = new Map(rows("prisma/plain-names.tsv").map(({ code, name }) => [code, name]));
  const byCode = new Map<string, TitleEntry>();
  for (const row of snapshot("occupations")) {
    const { code = "", slug = "", title: official = "", projection_code } = row;
    const employment = code.endsWith(".00") ? Number(jobs.get(projection_code)) || 0 : 0;
    const name = plain.get(code) ?? official;
    const role = { slug, title: name, official, kind: "occupation", reported: true } as const;
    byCode.set(code, { ...role, name, employment });
  }
  const titles = rows("prisma/titles/roles.tsv").map(
    ({ slug = "", title = "", occupation_code = "" }): TitleEntry => ({
      slug,
      title,
      name: title,
      kind: "title",
      reported: true,
      employment: byCode.get(occupation_code)?.employment ?? 0,
    }),
  );
  const names = snapshot("alternate_titles").flatMap((row) => {
    const role = byCode.get(row.occupation_code ?? "") as TitleEntry;
    return [row.title, row.short_title]
      .filter((name): name is string => Boolean(name))
      .map((name) => ({ ...role, name, reported: row.reported === "t" }));
  });
  const official = [...byCode.values()].flatMap((role) =>
    role.official && role.official.toLowerCase() !== role.title.toLowerCase()
      ? [{ ...role, name: role.official }]
      : [],
  );
  return [...byCode.values(), ...official, ...titles, ...names];
}

/** The titles that employers filed, as the database would hold them. */
function evidence(): EvidenceEntry[] {
  const slugs = new Map(snapshot("occupations").map(({ code, slug }) => [code, slug]));
  return snapshot("title_evidence").map(({ title = "", occupation_code, filings }) => ({
    title,
    slug: slugs.get(occupation_code) ?? "",
    filings: Number(filings),
  }));
}

describe("the held queries", () => {
  let index: TitleIndex;
  const queries = rows("server/search/queries.tsv");

  beforeAll(() => {
    index = new TitleIndex(entries(), evidence());
  });

  test("find the role that people mean, 95 of 100 at least", () => {
    const misses = queries.flatMap(({ query = "", slugs = "", within }) => {
      const found = index.search(query, 8).map(({ slug }) => slug);
      const wanted = slugs.split(" ").filter(Boolean);
      const right =
        wanted.length === 0
          ? found.length === 0
          : found.slice(0, Number(within)).some((slug) => wanted.includes(slug));
      return right ? [] : [`${query} -> ${found.slice(0, 3).join(", ") || "nothing"}`];
    });
    expect(queries.length).toBeGreaterThanOrEqual(60);
    expect(misses.length, misses.join("\n")).toBeLessThanOrEqual(queries.length * 0.05);
  });

  test("expect only roles that exist", () => {
    const known = new Set(entries().map(({ slug }) => slug));
    const wanted = queries.flatMap(({ slugs = "" }) => slugs.split(" ").filter(Boolean));
    expect(wanted.filter((slug) => !known.has(slug))).toEqual([]);
  });

  test.each([
    ["ten thousand letters", "a".repeat(10_000)],
    ["ten thousand words", "nurse ".repeat(10_000)],
    ["a lone surrogate", "nurse \ud83d"],
    ["nothing", ""],
    ["spaces", "   "],
    ["a pattern", "(a+)+$ [z-a]"],
  ])("of hostile kind are answered: %s", (_, query) => {
    expect(index.search(query, 8).length).toBeLessThanOrEqual(8);
    expect(index.search(query, 6).length).toBeLessThanOrEqual(6);
  });
});
