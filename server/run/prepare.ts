import { mkdir, readFile, stat, writeFile } from "node:fs/promises";
import { startEmbedded } from "@/server/db/embedded";
import { applyMigrations } from "@/server/db/migrate";
import { loadSnapshot, needsLoad } from "@/server/ingest/load";
import { runQuietly } from "./children";
import { fingerprint } from "./fingerprint";
import { checkReachable } from "./settings";
import { step } from "./steps";

const CLIENT = "server/db/generated/client.ts";
const CLIENT_STAMP = "server/db/generated/.made-from";
const BUILD_STAMP = ".next/.built-from";
/** As long as those that Next would make up. */
const BUILD_NAME_LENGTH = 21;

/** Everything that a build is made of. The snapshot is: some pages are drawn while building. */
const BUILD_SOURCES = [
  "app",
  "server",
  "prisma",
  "public",
  "instrumentation.ts",
  "next.config.js",
  "package-lock.json",
  "postcss.config.mjs",
  "tsconfig.json",
];

/** The Prisma client, made anew where the schema has changed. */
export async function generateClient(): Promise<void> {
  const version = await fingerprint(["prisma/schema.prisma", "package-lock.json"]);
  if ((await isMade(CLIENT)) && (await readStamp(CLIENT_STAMP)) === version) return;
  await step("Prisma client generated", async () => {
    // Its command line wants a schema engine even where it needs none, and would download it: any
    // executable file that we name in its place keeps it from that.
    await runQuietly("prisma", ["generate"], { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath });
    await writeFile(CLIENT_STAMP, version);
  });
}

/** Where the embedded database lies. */
export const EMBEDDED_FOLDER = ".rolewise/postgres";

/** A database ready to serve. */
export interface Database {
  url: string;
  stop(): Promise<void>;
}

/** The database of DATABASE_URL or else the embedded one, migrated and with this snapshot. */
export async function prepareDatabase(ownUrl: string | null): Promise<Database> {
  const database = ownUrl ? await openOwn(ownUrl) : await openEmbedded();
  try {
    await fillDatabase(database.url);
  } catch (error) {
    await database.stop();
    throw error;
  }
  return database;
}

async function openOwn(url: string): Promise<Database> {
  await step("Database of DATABASE_URL answers", () => checkReachable(url));
  return { url, stop: async () => {} };
}

async function openEmbedded(): Promise<Database> {
  await mkdir(".rolewise", { recursive: true });
  return step("PostgreSQL started", () => startEmbedded(EMBEDDED_FOLDER));
}

/** Applies migrations, and loads the snapshot where the database holds another one. */
export async function fillDatabase(url: string): Promise<void> {
  await step("Migrations applied", () => applyMigrations(url));
  if (await needsLoad(url))
    await step("Snapshot of figures loaded", (onProgress) => loadSnapshot(url, { onProgress }));
}

/** The production build, made anew where anything that it is made of has changed. */
export async function buildPages(databaseUrl: string): Promise<void> {
  const version = await fingerprint(BUILD_SOURCES);
  if ((await readStamp(BUILD_STAMP)) === version) return;
  await step("Pages built", async () => {
    const name = version.slice(0, BUILD_NAME_LENGTH);
    await runQuietly("next", ["build"], { DATABASE_URL: databaseUrl, BUILD_VERSION: name });
    await writeFile(BUILD_STAMP, version);
  });
}

const readStamp = (path: string) => readFile(path, "utf-8").catch(() => null);

const isMade = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  );
