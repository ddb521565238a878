import { comparisonExamples } from "@/server/compare/examples";
import { dataVersion } from "@/server/db/data-version";
import { explorable } from "@/server/explore/explorable";
import { warmPlaces } from "@/server/places/kept-pay";
import { warmEmployers } from "@/server/roles/employers-of-both";
import { warmRoles } from "@/server/roles/roles";
import { warmSearch } from "@/server/search/search";
import { skillMatrix } from "@/server/skills/matrix";
import { currentSitemaps } from "./sitemap";

/** So often it is looked whether other data are loaded: kept pages, which ask nobody, go then too. */
const LOOKS_MS = 2_000;

/** Makes ready all that public pages are made of, what most people ask for first. */
export async function warmFigures(): Promise<void> {
  await warmSearch();
  await comparisonExamples();
  await explorable();
  await skillMatrix();
  await warmEmployers();
  await warmRoles();
  await warmPlaces();
  await currentSitemaps();
}

/**
 * Keeps the figures of the loaded data in memory, so that pages ask the database for none of them and
 * do without it. Nobody waits for it: what is not there yet, a page makes for itself.
 */
export function keepWarm(): void {
  let warm: { version: string | undefined } | null = null;
  const look = async () => {
    const version = await dataVersion();
    if (warm?.version === version && warm) return;
    const began = performance.now();
    await warmFigures();
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
