import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { Client } from "pg";
import { expect, it } from "vitest";
import { startEmbedded } from "@/server/db/embedded";
import { startThrowAway } from "@/server/db/throw-away";
import { needsLoad } from "@/server/ingest/load";
import { fillDatabase } from "./prepare";

const FOLDER = ".rolewise/test-recovery";

it("a start that is killed in the middle of its load leaves the next one complete data", async () => {
  await (await startThrowAway(FOLDER)).stop();
  expect(await killInMiddleOfLoad()).toBeLessThan(1);
  const server = await startEmbedded(FOLDER);
  try {
    expect(await needsLoad(server.url)).toBe(true);
    expect(await countOccupations(server.url)).toBe(0);
    await fillDatabase(server.url);
    expect(await needsLoad(server.url)).toBe(false);
    expect(await countOccupations(server.url)).toBe(1016);
  } finally {
    await server.stop();
  }
}, 180_000);

/** Kills a start once half of its files are loaded, and returns what share of them was. */
async function killInMiddleOfLoad(): Promise<number> {
  const child = spawn(
    process.execPath,
    ["--import", "tsx", "server/run/recovery-child.ts", FOLDER],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  let share = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    const [done, total] = line.split(" of ").map(Number) as [number, number];
    share = done / total;
    if (share >= 0.5) child.kill("SIGKILL");
  }
  if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
  return share;
}

async function countOccupations(url: string): Promise<number> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query("SELECT count(*)::int AS count FROM occupations");
  await client.end();
  return rows[0].count;
}
