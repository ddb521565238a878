import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { freePort } from "@/server/db/embedded";
import { startFilled } from "@/server/run/filled";
import { type Nginx, startNginx } from "@/server/run/nginx";
import { type Server, serveNext } from "@/server/run/processes";

const FOLDER = ".rolewise/test-fleet";
const SNAPSHOT = "prisma/snapshot";

/** Two servers on one database, behind nginx. */
export interface Fleet {
  url: string;
  databaseUrl: string;
  nginx: Nginx;
  servers: Server[];
  /** Starts one in the place of the server that is to be there, from our build or another. */
  start(at: number, folder?: string): Promise<void>;
  stop(): Promise<void>;
}

/** Null where this machine has no nginx. */
export async function startFleet(): Promise<Fleet | null> {
  const ports = [await freePort(), await freePort()];
  const nginx = await startNginx(`${FOLDER}-nginx`, ports);
  if (!nginx) return null;
  // As many connections as most databases allow, which two servers can share.
  const database = await startFilled(FOLDER, ["max_connections=100"]);
  const servers: Server[] = [];
  const start = async (at: number, folder?: string) => {
    servers[at] = await serveNext("start", {
      port: ports[at] as number,
      databaseUrl: database.url,
      siteUrl: nginx.url,
      logFile: `${FOLDER}-${at}.log`,
      // One process each: those of two servers and a third would share the few processors of a test.
      settings: {
        TRUST_PROXY: "1",
        WEB_CONCURRENCY: "1",
        // One has all figures ahead, the other comes by each as it is asked: nothing may fail with either.
        READ_AHEAD: at === 0 ? "on" : "off",
      },
      folder,
    });
  };
  await Promise.all(ports.map((_, at) => start(at)));
  return {
    url: nginx.url,
    databaseUrl: database.url,
    nginx,
    servers,
    start,
    async stop() {
      await nginx.stop();
      await Promise.all(servers.map((server) => server.stop()));
      await database.stop();
    },
  };
}

/** Lends a folder with our snapshot, one line of which is another. */
export async function withNewerSnapshot(
  file: string,
  change: (text: string) => string,
  use: (folder: string) => Promise<void>,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "rolewise-newer-"));
  try {
    for (const name of await readdir(SNAPSHOT))
      if (name !== file) await symlink(resolve(SNAPSHOT, name), join(folder, name));
    await writeFile(join(folder, file), change(await readFile(join(SNAPSHOT, file), "utf-8")));
    await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
