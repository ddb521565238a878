import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { provideFilled, startFilled } from "../filled";
import { makePostings } from "./made-up-postings";
import type { Line } from "./report";

const POSTINGS = 500_000;

/**
 * Search for jobs among half a million made-up postings. They lie in a database that goes afterwards, and
 * a process of its own searches there: nothing made up comes near the one that is served.
 */
export async function benchJobs(postings = POSTINGS): Promise<Line[]> {
  await provideFilled();
  const server = await startFilled(".rolewise/bench-jobs");
  try {
    await makePostings(server.url, postings);
    const child = spawn(
      process.execPath,
      ["--import", "tsx", "server/run/bench/jobs-child.ts", String(postings)],
      { stdio: ["ignore", "pipe", "inherit"], env: { ...process.env, DATABASE_URL: server.url } },
    );
    const [output, [code]] = await Promise.all([text(child.stdout), once(child, "exit")]);
    if (code !== 0) throw new Error("The search for jobs could not be measured: see above.");
    return JSON.parse(output);
  } finally {
    await server.stop();
  }
}
