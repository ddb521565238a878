import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { access } from "node:fs/promises";
import { promisify } from "node:util";

const run = promisify(execFile);

/** The path of the first of these that the system has, by name or path. */
export async function systemProgram(names: string[]): Promise<string | null> {
  for (const name of names) {
    const path = await run("which", [name]).then(
      ({ stdout }) => stdout.trim(),
      () => null,
    );
    if (path) return path;
  }
  return null;
}

/** Installs the first of these packages that there is, where we are root on Debian or its kin. */
export async function installPackage(names: string[]): Promise<boolean> {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !(await succeeds("apt-get", ["update"]))) return false;
  for (const name of names)
    if (await succeeds("apt-get", ["install", "-y", "--no-install-recommends", name])) return true;
  return false;
}

/** The run level is one on which no package starts a service. */
const QUIETLY = { DEBIAN_FRONTEND: "noninteractive", RUNLEVEL: "1" };

async function succeeds(command: string, args: string[]): Promise<boolean> {
  const child = spawn(command, args, { stdio: "ignore", env: { ...process.env, ...QUIETLY } });
  const code = await Promise.race([
    once(child, "close").then(([exit]) => exit as number | null),
    once(child, "error").then(() => 1),
  ]);
  return code === 0;
}

export const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );
