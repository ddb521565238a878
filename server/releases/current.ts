import { type Release, readReleases } from "./releases";

/** The release of the newest figures, which the repository's snapshot holds. */
export async function currentRelease(): Promise<Release> {
  const [newest] = await readReleases();
  return newest as Release;
}
