import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { fingerprint } from "./fingerprint";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "rolewise-test-"));
  await mkdir(join(folder, "app/inner"), { recursive: true });
  await write("app/page.tsx", "a page");
  await write("app/inner/part.ts", "a part");
});

afterEach(() => rm(folder, { recursive: true }));

const write = (path: string, text: string) => writeFile(join(folder, path), text);
const now = () => fingerprint([join(folder, "app"), join(folder, "lock.json")]);

it("stays while files stay", async () => {
  expect(await now()).toBe(await now());
});

it.each<[what: string, change: () => Promise<unknown>]>([
  ["a file below the folder is changed", () => write("app/inner/part.ts", "another part")],
  ["a file is added", () => write("app/new.ts", "")],
  ["a file is renamed", () => rename(join(folder, "app/page.tsx"), join(folder, "app/pages.tsx"))],
  ["a file is removed", () => rm(join(folder, "app/page.tsx"))],
  ["a file named by itself comes to be", () => write("lock.json", "{}")],
])("changes when %s", async (_, change) => {
  const before = await now();
  await change();
  expect(await now()).not.toBe(before);
});

it("stays whatever happens to files that are not served", async () => {
  const before = await now();
  await mkdir(join(folder, "app/generated"));
  for (const path of ["app/page.test.tsx", "app/a.db.test.ts", "app/.hidden", "app/generated/x.ts"])
    await write(path, "anything");
  expect(await now()).toBe(before);
});
