import { type Release, readReleases } from "./releases";

let releases: Promise<Release[]> | undefined;

/** The release of the newest figures, which the repository's snapshot holds; read once, every page names it. */
export async function currentRelease(): Promise<Release> {
  releases ??= readReleases();
  const [newest] = await releases;
  return newest as Release;
}
