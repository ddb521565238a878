import { expect, it } from "vitest";
import { citationFiles, citationText } from "./citation";

const PAGE = {
  title: "Lawyers or judges & magistrates",
  url: "https://rolewise.example/compare/judges-magistrate-judges-and-magistrates-vs-lawyers",
  id: "compare-judges-vs-lawyers",
  release: { name: "2026.11.2", date: "2026-11-25" },
};

it("a page is cited in one line with its release, the day of it and its address", () => {
  expect(citationText(PAGE)).toBe(
    "Rolewise (2026-11-25). Lawyers or judges & magistrates. Data release 2026.11.2. https://rolewise.example/compare/judges-magistrate-judges-and-magistrates-vs-lawyers",
  );
});

it("a page is cited as BibTeX, RIS and CSL-JSON", () => {
  const { bibtex, ris, csl } = citationFiles(PAGE);
  expect(bibtex).toMatch(/^@misc\{/);
  expect(bibtex).toContain("title = {Lawyers or judges \\& magistrates}");
  expect(bibtex).toContain("note = {Data release 2026.11.2}");
  expect(bibtex).toContain(`url = {${PAGE.url}}`);
  expect(ris.split("\n")).toEqual(
    expect.arrayContaining(["AU  - Rolewise", "DA  - 2026/11/25/", `UR  - ${PAGE.url}`]),
  );
  expect(JSON.parse(csl)).toMatchObject([
    { type: "webpage", version: "2026.11.2", issued: { "date-parts": [[2026, 11, 25]] } },
  ]);
});
