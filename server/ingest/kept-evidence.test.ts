import { expect, it } from "vitest";
import { keptEvidence } from "./kept-evidence";
import { withFolder } from "./testing-snapshot";

const SOURCE = {
  id: "lca-titles",
  publisher: "A Department",
  title: "Titles",
  vintage: "fiscal years 2022 to 2025",
  terms: "Public domain",
  url: "",
  attribution: "",
};
const SOURCES = `${Object.keys(SOURCE).join("\t")}\n${Object.values(SOURCE).join("\t")}\n`;
const FILE =
  "occupation_code\ttitle\tfilings\tsource_id\n29-1141.00\tsenior nurse\t7\tlca-titles\n";

it("reads the evidence that a snapshot holds", async () => {
  await withFolder(
    { "title_evidence.29.tsv": FILE, "sources.tsv": SOURCES, "majors.tsv": "soc_code\n" },
    async (folder) => {
      const kept = await keptEvidence(folder);
      expect(kept?.source).toEqual(SOURCE);
      expect(kept?.reading.tables.title_evidence).toEqual([
        {
          title: "senior nurse",
          occupation_code: "29-1141.00",
          filings: 7,
          source_id: "lca-titles",
        },
      ]);
    },
  );
});

it("is none of a snapshot without it", async () => {
  await withFolder({}, async (folder) => {
    expect(await keptEvidence(folder)).toBeNull();
  });
});
