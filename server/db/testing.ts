import type { TestProject } from "vitest/node";
import { loadSnapshot } from "@/server/ingest/load";
import { startThrowAway } from "./embedded";
import { applyMigrations } from "./migrate";

declare module "vitest" {
  interface ProvidedContext {
    /** the database of all tests that only read: migrated, with the snapshot of the repository */
    databaseUrl: string;
  }
}

/**
 * Set-up of the tests against a database: one server of their own for the whole run. What DATABASE_URL
 * named before is never touched.
 */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const server = await startThrowAway(".rolewise/test-database");
  try {
    await applyMigrations(server.url);
    await loadSnapshot(server.url);
  } catch (error) {
    await server.stop();
    throw error;
  }
  process.env.DATABASE_URL = server.url;
  project.provide("databaseUrl", server.url);
  return server.stop;
}
