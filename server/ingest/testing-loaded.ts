import { applyMigrations } from "@/server/db/migrate";
import { createDatabase, withCopyOf } from "@/server/db/testing-databases";
import { loadSnapshot } from "./load";
import { type SnapshotTexts, smallSnapshot, withFolder } from "./testing-snapshot";

/** Loads a snapshot of these texts. */
export const load = (url: string, texts: SnapshotTexts) =>
  withFolder(texts, (folder) => loadSnapshot(url, { folder }));

let loaded: Promise<string> | undefined;

/** Lends a database that holds the small snapshot: a copy of one that is made once. */
export async function withLoaded(use: (url: string) => Promise<void>): Promise<void> {
  loaded ??= makeLoaded();
  await withCopyOf(await loaded, use);
}

async function makeLoaded(): Promise<string> {
  const url = await createDatabase();
  await applyMigrations(url);
  await load(url, smallSnapshot(1000));
  return url;
}
