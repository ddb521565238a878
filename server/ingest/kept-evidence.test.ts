import { expect, it } from "vitest";
import { keptEvidence } from "./kept-evidence";
import { withFolder } from "./testing-snapshot";

const FILE =
  "occupation_code\ttitle\tfilings\tsource_id\n29-1141.00\tsenior nurse\t7\tlca-titles\n";

it("reads the evidence that a snapshot holds", async () => {
  await withFolder(
    { "title_evidence.29.tsv": FILE, "majors.tsv": "soc_code\n" },
    async (folder) => {
      expect((await keptEvidence(folder)).tables.title_evidence).toEqual([
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
    expect(await keptEvidence(folder)).toMatchObject({ kept: 0, tables: { title_evidence: [] } });
  });
});
