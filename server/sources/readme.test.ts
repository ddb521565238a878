import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { fromRoot } from "@/server/ingest/curated";
import { snapshotTable } from "@/server/ingest/testing-tables";

it("README attributes O*NET as the terms of the release in the snapshot ask for", async () => {
  const readme = readFileSync(fromRoot("README.md"), "utf-8");
  const lines = (await snapshotTable("sources"))
    .map(({ attribution }) => String(attribution))
    .filter((attribution) => attribution !== "");
  expect(lines.length).toBeGreaterThan(0);
  for (const line of lines) expect(readme).toContain(line.replace("This page", "This product"));
});
