import { copyFile, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { DiffTarget, MigrationList } from "@prisma/schema-engine-wasm";
import { withSchemaEngine } from "./schema-engine";

const PRISMA = fileURLToPath(new URL("../../prisma", import.meta.url));
const MIGRATIONS = join(PRISMA, "migrations");
const LOCK = "migration_lock.toml";
const SQL = "migration.sql";

/** What the database should be. */
export const SCHEMA = join(PRISMA, "schema.prisma");

/**
 * What it is once all migrations are applied. Prisma asks the database for that, but its engine as
 * WebAssembly cannot read PostgreSQL's catalogue through the adapter (type "char"): so it is written
 * down with each migration, and a test holds it to what the migrations really make.
 */
export const MIGRATED_SCHEMA = join(MIGRATIONS, "schema.prisma");

/** The engine's exit code where a diff is empty. */
const SAME = 0;

const EVERYTHING = { externalTables: [], externalEnums: [] };

/** Applies the migrations that the database does not have yet, and returns their names. */
export async function applyMigrations(databaseUrl: string): Promise<string[]> {
  const migrationsList = await listMigrations();
  const applied = await withSchemaEngine(databaseUrl, (engine) =>
    engine.applyMigrations({ migrationsList, filters: EVERYTHING }),
  );
  return applied.appliedMigrationNames;
}

/**
 * The SQL that leads from one schema to another, or null where they are the same.
 * @param databaseUrl a database, which is left as it is: the engine wants one
 * @param from path of a schema; null stands for an empty database
 */
export async function sqlBetween(
  databaseUrl: string,
  from: string | null,
  to: string,
): Promise<string | null> {
  const schemas = {
    from: from === null ? ({ tag: "empty" } as const) : await datamodel(from),
    to: await datamodel(to),
  };
  const { exitCode, stdout } = await withSchemaEngine(databaseUrl, (engine) =>
    engine.diff({ ...schemas, script: true, exitCode: true, filters: EVERYTHING }),
  );
  return exitCode === SAME ? null : stdout;
}

const datamodel = async (path: string): Promise<DiffTarget> => ({
  tag: "schemaDatamodel",
  files: [{ path, content: await readFile(path, "utf-8") }],
});

/**
 * Writes the migration that leads to the schema of now, and returns the path of its SQL; null where
 * the migrations lead there already.
 */
export async function writeNextMigration(
  databaseUrl: string,
  name: string,
): Promise<string | null> {
  const known = (await readdir(MIGRATIONS)).includes("schema.prisma");
  const sql = await sqlBetween(databaseUrl, known ? MIGRATED_SCHEMA : null, SCHEMA);
  if (sql === null) return null;
  const folder = join(MIGRATIONS, `${stamp()}_${name}`);
  await mkdir(folder);
  await writeFile(join(folder, SQL), sql);
  await copyFile(SCHEMA, MIGRATED_SCHEMA);
  return join(folder, SQL);
}

/** As Prisma's command line has it: the second in UTC, digits only. */
const stamp = () => new Date().toISOString().replace(/\D/g, "").slice(0, 14);

async function listMigrations(): Promise<MigrationList> {
  const entries = await readdir(MIGRATIONS, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const migrationDirectories = names.sort().map(async (name) => {
    const value = await readFile(join(MIGRATIONS, name, SQL), "utf-8");
    return { path: name, migrationFile: { path: SQL, content: { tag: "ok" as const, value } } };
  });
  return {
    baseDir: MIGRATIONS,
    lockfile: { path: LOCK, content: await readFile(join(MIGRATIONS, LOCK), "utf-8") },
    shadowDbInitScript: "",
    migrationDirectories: await Promise.all(migrationDirectories),
  };
}
