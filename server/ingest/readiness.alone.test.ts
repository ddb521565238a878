import { Client } from "pg";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { EmbeddedServer } from "@/server/db/embedded";
import { applyMigrations } from "@/server/db/migrate";
import { startThrowAway } from "@/server/db/throw-away";
import { snapshotVersion } from "./load";

let server: EmbeddedServer;
let client: Client;
beforeAll(async () => {
  server = await startThrowAway(".rolewise/test-readiness");
  await applyMigrations(server.url);
  client = new Client({ connectionString: server.url });
  client.on("error", () => {});
  await client.connect();
}, 60_000);
afterAll(() => client.end().catch(() => {}));

async function load(version: string): Promise<void> {
  await client.query("DELETE FROM loaded_snapshot");
  await client.query("INSERT INTO loaded_snapshot (version) VALUES ($1)", [version]);
}

it("is ready once the database holds the snapshot of this code, or a later one, and answers", async () => {
  process.env.DATABASE_URL = server.url;
  const { readiness } = await import("./readiness");
  const { prisma } = await import("@/server/db/client");
  await prisma.$queryRaw`SELECT 1`;
  const reason = async () => {
    const state = await readiness();
    return state.ready ? "" : state.reason;
  };
  expect(await reason()).toBe("No snapshot of figures is loaded.");
  await load("another");
  expect(await reason()).toBe("Another snapshot of figures than this code's is loaded.");
  const version = await snapshotVersion();
  await load(version);
  expect(await readiness()).toEqual({ ready: true, snapshot: version });
  await load("later");
  expect(await readiness()).toEqual({ ready: true, snapshot: "later" });
  await server.stop();
  expect(await reason()).toBe("The database does not answer.");
}, 60_000);
