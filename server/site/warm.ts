import { comparisonExamples } from "@/server/compare/examples";
import { dataVersion } from "@/server/db/data-version";
import { explorable } from "@/server/explore/explorable";
import { warmMoves } from "@/server/moves/record";
import { namedTerrain } from "@/server/moves/terrain";
import { warmPlaces } from "@/server/places/kept-pay";
import { skillMatrix } from "@/server/ratings/matrix";
import { warmEmployers } from "@/server/roles/employers-of-both";
import { warmRoles } from "@/server/roles/roles";
import { warmSearch } from "@/server/search/search";
import { warmTools } from "@/server/skills/role-tools";
import { requestsFirst } from "./open-requests";
import { readReadAhead } from "./settings";
import { currentSitemaps } from "./sitemap";

/** So often it is looked whether other data are loaded: kept pages, which ask nobody, go then too. */
const LOOKS_MS = 2_000;

/** Makes ready all that public pages are made of, what most people ask for first. */
export async function warmFigures({ afterRequests = false } = {}): Promise<void> {
  for await (const _ of figures()) if (afterRequests) await requestsFirst();
}

/** Takes a moment for each, in which nobody is answered. */
async function* figures(): AsyncGenerator<unknown> {
  yield warmSearch();
  yield comparisonExamples();
  yield explorable();
  yield skillMatrix();
  yield warmEmployers();
  yield* warmRoles();
  yield* warmTools();
  yield namedTerrain();
  yield* warmMoves();
  yield* warmPlaces();
  yield currentSitemaps();
}

/**
 * Keeps the figures of the loaded data in memory, so that pages ask the database for none of them and
 * do without it, unless READ_AHEAD is off. Nobody waits for it: what is not there yet, a page makes for
 * itself, and each moment that it takes comes after the requests that are there.
 */
export function keepWarm(): void {
  const isAhead = readReadAhead(process.env);
  let warm: { version: string | undefined } | null = null;
  const look = async () => {
    // Kept pages go with the version, so it is looked at whatever is read.
    const version = await dataVersion();
    if (!isAhead || (warm?.version === version && warm)) return;
    const began = performance.now();
    await warmFigures({ afterRequests: true });
    warm = { version };
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    console.info(`All figures are in memory after ${seconds} s.`);
  };
  // Where the database does not answer, the next look tries again.
  const again = () => setTimeout(keepLooking, LOOKS_MS).unref();
  const keepLooking = () =>
    void look()
      .catch(() => {})
      .finally(again);
  keepLooking();
}
