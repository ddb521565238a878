import { expect, it } from "vitest";
import { figuresWith, yearly } from "@/server/figures/testing";
import type { RoleProfile } from "@/server/roles/profile";
import type { Source } from "@/server/sources/sources";
import { comparisonCitations } from "./cited";

const SOURCES = ["wages", "schooling", "ratings", "places", "filings", "awards", "years"].map(
  (id) => ({ id, publisher: "A Bureau", title: `The ${id}`, vintage: "2025" }) as Source,
);

const ROLE = {
  figures: figuresWith({
    "salary.yearly": yearly(40_000, { sourceId: "wages" }),
    "salary.median": yearly(39_000, { sourceId: "wages", rse: 7 }),
    "education.attainment": yearly(1, { sourceId: "schooling", rse: 9 }),
  }),
  listSources: {
    onet: "ratings",
    majors: null,
    awards: "awards",
    places: ["places"],
    prices: null,
    employers: "filings",
    brightOutlook: null,
  },
  payCourse: { sourceIds: ["wages", "years"] },
} as unknown as RoleProfile;

const idsOf = (citations: ReturnType<typeof comparisonCitations>) =>
  citations.map(({ letter, source }) => `${letter} ${source.id}`);

it("cites what a comparison shows, and nothing that other pages do", () => {
  expect(idsOf(comparisonCitations([ROLE, ROLE], SOURCES))).toEqual([
    "a wages",
    "b ratings",
    "c places",
    "d filings",
  ]);
});

it("cites only the figures of a page that shows fewer, and lists their notes alone", () => {
  const shown = { figures: ["education.attainment", "salary.median"], lists: () => [] } as const;
  const citations = comparisonCitations([ROLE], SOURCES, shown);
  expect(idsOf(citations)).toEqual(["a wages", "b schooling"]);
  expect(citations[0]?.notes?.map(({ detail }) => detail)).toEqual(["Relative standard error 7%."]);
});
