import { mkdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { withFolder } from "./testing-snapshot";
import { walk } from "./walk";

const filesOf = async (folder: string) => (await walk(folder)).map(({ file }) => file);

it("finds every file below the folder, in order, and no hidden one", async () => {
  await withFolder({ "b.txt": "", "a.txt": "", ".hidden": "" }, async (folder) => {
    for (const below of ["aa", ".git"]) {
      await mkdir(join(folder, below));
      await writeFile(join(folder, below, "c.txt"), "");
    }
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

describe("symbolic links", () => {
  it("lead to files and folders", async () => {
    await withFolder({ "a.txt": "" }, (elsewhere) =>
      withFolder({}, async (folder) => {
        await symlink(elsewhere, join(folder, "folder"));
        expect(await filesOf(folder)).toEqual(["folder/a.txt"]);
        await symlink(folder, join(elsewhere, "whole"));
        expect(await filesOf(join(elsewhere, "whole"))).toEqual(["folder/a.txt"]);
      }),
    );
  });

  it("to one file are one file", async () => {
    await withFolder({ "b.txt": "" }, async (folder) => {
      await symlink("b.txt", join(folder, "a.txt"));
      await symlink("b.txt", join(folder, "c.txt"));
      expect(await filesOf(folder)).toEqual(["a.txt"]);
    });
  });

  it("in a circle come to an end", async () => {
    await withFolder({ "a.txt": "" }, async (folder) => {
      await symlink(".", join(folder, "again"));
      expect(await filesOf(folder)).toEqual(["a.txt"]);
    });
  });

  it.each(["gone.txt", "self"])("to nothing are refused by name: %s", async (target) => {
    await withFolder({ "a.txt": "" }, async (folder) => {
      await symlink(target, join(folder, "self"));
      await expect(walk(folder)).rejects.toThrow(
        `self: the symbolic link leads nowhere: ${target}. Nothing was changed.`,
      );
    });
  });
});
