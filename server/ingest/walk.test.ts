import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { withFolder } from "./testing-snapshot";
import { walk } from "./walk";

it("finds every file below the folder, in order, and no hidden one", async () => {
  await withFolder({ "b.txt": "", "a.txt": "", ".hidden": "" }, async (folder) => {
    await mkdir(join(folder, "aa"));
    await writeFile(join(folder, "aa/c.txt"), "");
    const found = await walk(folder);
    expect(found.map(({ file }) => file)).toEqual(["a.txt", "aa/c.txt", "b.txt"]);
    expect(found[1]?.path).toBe(join(folder, "aa/c.txt"));
  });
});

it("says that a folder is none", async () => {
  await withFolder({ "a.txt": "" }, async (folder) => {
    for (const path of [join(folder, "none"), join(folder, "a.txt")])
      await expect(walk(path)).rejects.toThrow(
        `${path} is no folder. Name one with published files: npm run ingest -- <folder>`,
      );
  });
});
