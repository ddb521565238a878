import { readFile } from "node:fs/promises";
import type { IncomingMessage } from "node:http";

/** The pages that are the same for everybody, and how Next is asked for one as it is made now. */
export interface KeptRoutes {
  has(path: string): boolean;
  /** Makes a request one for the page alone: whoever asks leaves no trace in what all others get. */
  askAnew(request: IncomingMessage): void;
}

/** What the build says of its routes, the more exact before the less exact ones. */
export interface Routes {
  staticRoutes: { page: string }[];
  dynamicRoutes: { page: string; regex: string }[];
}

/** What it says of pages that it would keep; a picture has no data of the router's. */
export interface Prerendered {
  dynamicRoutes: Record<string, { dataRoute: string | null }>;
  preview: { previewModeId: string };
}

/**
 * Reads from the build which pages Next would keep. They are kept here instead, compressed: Next is asked
 * for them in draft mode, in which it keeps nothing. Its own cache would hold text and data of each page
 * uncompressed, cut the data into segments, and serialise all of it only to measure it.
 */
export async function readKeptRoutes(): Promise<KeptRoutes> {
  const [routes, prerendered] = await Promise.all([
    readManifest<Routes>("routes"),
    readManifest<Prerendered>("prerender"),
  ]);
  const { previewModeId } = prerendered.preview;
  return {
    has: keptIn(routes, prerendered),
    askAnew({ headers }) {
      delete headers.authorization;
      headers.cookie = `__prerender_bypass=${previewModeId}`;
    },
  };
}

const readManifest = async <T>(name: string): Promise<T> =>
  JSON.parse(await readFile(`.next/${name}-manifest.json`, "utf-8"));

/**
 * Whether the page at a path would be kept: the route that answers the path decides, which is the most exact
 * one that it fits. No name in an address has a full stop: with one it is a file.
 */
export function keptIn(
  { staticRoutes, dynamicRoutes }: Routes,
  prerendered: Prerendered,
): (path: string) => boolean {
  const exact = new Set(staticRoutes.map(({ page }) => page));
  const patterns = dynamicRoutes.map(({ page, regex }) => ({
    pattern: new RegExp(regex),
    isKept: (prerendered.dynamicRoutes[page]?.dataRoute ?? null) !== null,
  }));
  return (path) =>
    !path.includes(".") &&
    !exact.has(path) &&
    (patterns.find(({ pattern }) => pattern.test(path))?.isKept ?? false);
}
