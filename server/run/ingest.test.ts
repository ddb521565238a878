import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { SNAPSHOT, versionOf } from "@/server/ingest/snapshot";
import { withFolder } from "@/server/ingest/testing-snapshot";

const ZONES = "O*NET-SOC Code\tJob Zone\tDate\r\n51-3011.00\t2\t08/2023\r\n";

/** What the repository's snapshot holds. */
const snapshotVersion = async () =>
  versionOf((await readdir(SNAPSHOT)).sort().map((file) => join(SNAPSHOT, file)));

async function run(folder: string): Promise<{ code: number; output: string }> {
  const command = ["--import", "tsx", "server/run/ingest.ts", folder];
  const child = spawn(process.execPath, command, { stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk) => {
      output += chunk;
    });
  const [code] = await once(child, "close");
  return { code, output: output.replace(/[\s│]+/g, " ") };
}

it.each<[string, Record<string, string>, string]>([
  [
    "a cell that is not as published",
    { "zones.txt": ZONES.replace("\t2\t", "\tn/a\t") },
    'zones.txt, row 2, column "Job Zone": "n/a" is no job zone.',
  ],
  [
    "a pointer in place of a file",
    { "wages.xlsx": "version https://git-lfs.github.com/spec/v1\noid sha256:9f\nsize 1\n" },
    "wages.xlsx: it is a Git LFS pointer and no workbook or table",
  ],
  [
    "two files of one table that differ",
    { "a.txt": ZONES, "b.txt": ZONES.replace("\t2\t", "\t3\t") },
    "b.txt: it holds O*NET Job Zones, as a.txt does, and they differ",
  ],
])(
  "npm run ingest names %s, fails, and leaves the repository's snapshot",
  async (_, files, message) => {
    await withFolder(files, async (folder) => {
      const before = await snapshotVersion();
      const { code, output } = await run(folder);
      expect(code).toBe(1);
      expect(output).toContain(message);
      expect(output).toContain("Stopped: snapshot and database are as they were");
      expect(output).not.toContain("at async");
      expect(await snapshotVersion()).toBe(before);
    });
  },
);
