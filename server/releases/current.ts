import { keptWithData } from "@/server/db/kept";
import { type Release, readReleases } from "./releases";

/** All releases, the newest first: kept in process until other figures are loaded. */
export const allReleases = keptWithData("releases", readReleases);

/** The release that the loaded figures are. */
export async function currentRelease(): Promise<Release> {
  const [newest] = await allReleases();
  return newest as Release;
}
