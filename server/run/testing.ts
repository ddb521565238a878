import type { TestProject } from "vitest/node";
import { provideFilled, startFilled } from "./filled";

declare module "vitest" {
  interface ProvidedContext {
    /** the database of all tests of a project: migrated, with the snapshot of the repository */
    databaseUrl: string;
  }
}

/**
 * Set-up of a project's tests against a database: one server of their own for the whole run. What
 * DATABASE_URL named before is never touched.
 */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  await provideFilled();
  const server = await startFilled(`.rolewise/test-${project.name}`);
  process.env.DATABASE_URL = server.url;
  project.provide("databaseUrl", server.url);
  return server.stop;
}
