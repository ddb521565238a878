import {
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  symlink,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { extname, join, resolve } from "node:path";

const CHUNKS = ".next/static/chunks";
/** What Next writes while it builds, and does not read when it serves. */
const LEFT_OUT = /\/\.next\/(cache|trace|diagnostics|types)(\/|$)/;
/** Of a build: what its text may stand in. */
const TEXTS = /\.(js|json|html|rsc|css|txt|body|meta)$|BUILD_ID$/;

/**
 * Makes a folder that a newer build than ours can be served from; whoever has done so removes it. It stands for one of other code:
 * it has another name, and each of its scripts and styles has. Its code is the same, since a true second
 * build would take minutes.
 */
export async function layNewerBuild(): Promise<string> {
  const home = await mkdtemp(join(tmpdir(), "rolewise-newer-build-"));
  for (const entry of await readdir("."))
    if (!entry.startsWith(".")) await symlink(resolve(entry), join(home, entry));
  await cp(".next", join(home, ".next"), {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) => !LEFT_OUT.test(`/${path}`),
  });
  const names = await otherNames();
  const known = new RegExp([...names.keys()].map(escaped).join("|"), "g");
  const renamed = (text: string) => text.replace(known, (name) => names.get(name) as string);
  for (const path of await filesBelow(join(home, ".next"))) {
    if (TEXTS.test(path)) await rewrite(path, renamed);
    const named = path.slice(home.length).replace(known, (name) => names.get(name) as string);
    if (home + named === path) continue;
    await mkdir(join(home, named, ".."), { recursive: true });
    await rename(path, home + named);
  }
  return home;
}

/** Names as long as those that they replace: data that name files say how long they are. */
async function otherNames(): Promise<Map<string, string>> {
  const files = await readdir(CHUNKS);
  const own = files.map((file) => file.slice(0, -extname(file).length));
  const names = [...new Set(own), await readFile(".next/BUILD_ID", "utf-8")];
  return new Map(names.map((name) => [name, [...name].reverse().join("")]));
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

async function rewrite(path: string, change: (text: string) => string): Promise<void> {
  const text = await readFile(path, "utf-8");
  const changed = change(text);
  if (changed !== text) await writeFile(path, changed);
}

const escaped = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
