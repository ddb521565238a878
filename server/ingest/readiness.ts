import { setTimeout as wait } from "node:timers/promises";
import { prisma } from "@/server/db/client";
import { snapshotVersion } from "./load";

/** Whether pages can be answered with the figures of this code; the reason names no address or user. */
export type Readiness = { ready: true; snapshot: string } | { ready: false; reason: string };

/** A database that takes longer to say its version does not answer. */
const PATIENCE_MS = 5_000;

/** Reading the snapshot's files takes 0.1 s: only where they may have changed. */
let ours: string | undefined;

/**
 * Whether this server was ready with its own snapshot. Another one is then a newer one, which servers of
 * newer code have loaded: this one answers with it until its turn to be replaced comes.
 */
let wasReady = false;

export async function readiness(): Promise<Readiness> {
  const loaded = await Promise.race([
    prisma.loadedSnapshot.findFirst().catch(() => undefined),
    wait(PATIENCE_MS, undefined, { ref: false }),
  ]);
  if (loaded === undefined) return { ready: false, reason: "The database does not answer." };
  if (loaded === null) return { ready: false, reason: "No snapshot of figures is loaded." };
  if (loaded.version !== ours) ours = await snapshotVersion();
  wasReady ||= loaded.version === ours;
  if (wasReady) return { ready: true, snapshot: loaded.version };
  return { ready: false, reason: "Another snapshot of figures than this code's is loaded." };
}
