import { execFile } from "node:child_process";
import { cp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { type EmbeddedServer, startEmbedded, stopLeftBehind } from "./embedded";
import { findProgram, type Program } from "./postgres-program";

interface Options {
  /** of the server beside ours, each as `name=value` */
  settings?: string[];
  /** folder of the data that it begins with, which no server runs on; without one they are empty */
  from?: string;
}

/** It need not survive a crash of the machine, so it waits for no disk, and lives too briefly to be tidied. */
const SETTINGS = ["fsync=off", "full_page_writes=off", "autovacuum=off"];

/** Starts a server on data that go when it stops. One that was killed before leaves nothing. */
export async function startThrowAway(
  folder: string,
  options: Options = {},
): Promise<EmbeddedServer> {
  const { url, stop } = await startFresh(folder, options);
  return {
    url,
    async stop() {
      await stop();
      await remove(await findProgram(folder));
    },
  };
}

/**
 * Makes the data that throw-away servers begin with, unless those of this version lie there.
 * @param fill is handed the address of a server on empty data
 */
export async function provideData(
  folder: string,
  version: string,
  fill: (url: string) => Promise<void>,
): Promise<void> {
  const { home } = await findProgram(folder);
  const stamp = join(home, "made-from");
  if ((await readFile(stamp, "utf-8").catch(() => null)) === version) return;
  const server = await startFresh(folder);
  await fill(server.url).finally(server.stop);
  await writeFile(stamp, version);
}

async function startFresh(folder: string, { settings = [], from }: Options = {}) {
  const program = await findProgram(folder);
  await stopLeftBehind(program, program.home);
  await remove(program);
  if (from) await copyData(await findProgram(from), program);
  return startEmbedded(folder, [...SETTINGS, ...settings]);
}

const remove = ({ home }: Program) => rm(home, { recursive: true, force: true });

async function copyData({ home: from }: Program, { home: to, owner }: Program): Promise<void> {
  await cp(from, to, { recursive: true });
  if (owner) await promisify(execFile)("chown", ["-R", `${owner.uid}:${owner.gid}`, to]);
}
