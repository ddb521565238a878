import { readFile } from "node:fs/promises";
import type { IncomingMessage } from "node:http";

const MANIFEST = ".next/prerender-manifest.json";

/** The pages that are the same for everybody, and how Next is asked for one as it is made now. */
export interface KeptRoutes {
  has(path: string): boolean;
  /** Makes a request one for the page alone: whoever asks leaves no trace in what all others get. */
  askAnew(request: IncomingMessage): void;
}

interface Manifest {
  dynamicRoutes: Record<string, { routeRegex: string; dataRoute: string | null }>;
  preview: { previewModeId: string };
}

/**
 * Reads from the build which pages Next would keep. They are kept here instead, compressed: Next is asked
 * for them in draft mode, in which it keeps nothing. Its own cache would hold text and data of each page
 * uncompressed, cut the data into segments, and serialise all of it only to measure it.
 */
export async function readKeptRoutes(): Promise<KeptRoutes> {
  const { dynamicRoutes, preview }: Manifest = JSON.parse(await readFile(MANIFEST, "utf-8"));
  // Pictures have no data of the router's; Next keeps those.
  const pages = Object.values(dynamicRoutes).filter(({ dataRoute }) => dataRoute !== null);
  const patterns = pages.map(({ routeRegex }) => new RegExp(routeRegex));
  return {
    has: (path) => patterns.some((pattern) => pattern.test(path)),
    askAnew({ headers }) {
      delete headers.authorization;
      headers.cookie = `__prerender_bypass=${preview.previewModeId}`;
    },
  };
}
