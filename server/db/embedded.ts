import { randomBytes } from "node:crypto";
import { chmod, chown, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { takeLock } from "./in-use-lock";
import { keepRunning } from "./keep-running";
import { findProgram, type Program, runTool } from "./postgres-program";

/** A PostgreSQL server of our own. `url` leads to its database, as its superuser. */
export interface EmbeddedServer {
  url: string;
  stop(): Promise<void>;
}

const USER = "rolewise";
const DATABASE = "postgres";

/**
 * Starts the embedded PostgreSQL on this folder's data, which it makes where there are none. It serves
 * this machine only, on a free port, and is started again where it ends before it is told to. A server
 * that an earlier process left behind is stopped first.
 * @param folder where the data lie; elsewhere where the server could not reach it
 * @param settings of the server beside ours, each as `name=value`
 * @throws Error with one readable line where another process uses the data, or no server can run here
 */
export async function startEmbedded(
  folder: string,
  settings: string[] = [],
): Promise<EmbeddedServer> {
  const program = await findProgram(folder);
  const home = await prepareHome(program);
  await stopLeftBehind(program, home);
  if (!(await isInitialised(home))) await initialise(program, home);
  const port = await freePort();
  const options = serverOptions(port, settings);
  const begin = () => pgCtl(program, home, ["start", "-w", "-l", join(home, "log"), "-o", options]);
  await begin();
  const url = await urlOf(home, port);
  const kept = await keepRunning({
    connect: () => takeLock(url),
    isRunning: () => isRunning(program, home),
    start: begin,
  });
  return {
    url,
    async stop() {
      await kept.stop();
      if (await isRunning(program, home)) await pgCtl(program, home, ["stop", "-w", "-m", "fast"]);
    },
  };
}

async function prepareHome({ home, owner }: Program): Promise<string> {
  await mkdir(home, { recursive: true });
  if (owner) await chown(home, owner.uid, owner.gid);
  return home;
}

const dataOf = (home: string) => join(home, "data");
const passwordFile = (home: string) => join(home, "password");

const isInitialised = (home: string) =>
  readFile(join(dataOf(home), "PG_VERSION")).then(
    () => true,
    () => false,
  );

/** initdb removes what it made where it fails; kill -9 can leave half a folder, which goes first. */
async function initialise(program: Program, home: string): Promise<void> {
  await rm(dataOf(home), { recursive: true, force: true });
  const file = passwordFile(home);
  await writeFile(file, randomBytes(24).toString("hex"));
  await chmod(file, 0o600);
  if (program.owner) await chown(file, program.owner.uid, program.owner.gid);
  const flags = [`--username=${USER}`, "--auth=scram-sha-256", `--pwfile=${file}`];
  await runTool(program, "initdb", [
    `--pgdata=${dataOf(home)}`,
    "--encoding=UTF8",
    "--locale=C.UTF-8",
    ...flags,
  ]);
}

const pgCtl = (program: Program, home: string, args: string[]) =>
  runTool(program, "pg_ctl", [...args, "-D", dataOf(home)]);

const OURS = ["listen_addresses=127.0.0.1", "unix_socket_directories=", "max_connections=60"];

const serverOptions = (port: number, settings: string[]) =>
  [`-p ${port}`, ...[...OURS, ...settings].map((setting) => `-c ${setting}`)].join(" ");

async function urlOf(home: string, port: number): Promise<string> {
  const password = await readFile(passwordFile(home), "utf-8");
  return `postgresql://${USER}:${password}@127.0.0.1:${port}/${DATABASE}`;
}

/** The address of the server that a living process of ours runs on this folder's data, or null. */
export async function findRunning(folder: string): Promise<string | null> {
  const program = await findProgram(folder);
  return runningUrl(program, await prepareHome(program));
}

const isRunning = (program: Program, home: string) =>
  pgCtl(program, home, ["status"]).then(
    () => true,
    () => false,
  );

async function runningUrl(program: Program, home: string): Promise<string | null> {
  if (!(await isRunning(program, home))) return null;
  const lines = (await readFile(join(dataOf(home), "postmaster.pid"), "utf-8")).split("\n");
  return urlOf(home, Number(lines[3]));
}

/** A server that runs on these data is stopped, unless a living process of ours still uses it. */
export async function stopLeftBehind(program: Program, home: string): Promise<void> {
  const url = await runningUrl(program, home);
  if (!url) return;
  const lock = await takeLock(url);
  await lock.end();
  await pgCtl(program, home, ["stop", "-w", "-m", "fast"]);
}

/** A port that no one listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}
