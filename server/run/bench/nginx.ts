import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { freePort } from "@/server/db/embedded";
import { type Nginx, startNginx } from "../nginx";

export const FOLDER = ".rolewise/bench-nginx";

/**
 * Starts nginx in front of one of our servers, with a page's bytes as a file besides; null where this
 * machine has none.
 * @param page bytes of a page, compressed with gzip
 */
export async function startNginxWithFile(
  page: Buffer,
  upstream: number,
): Promise<(Nginx & { fileUrl: string }) | null> {
  const home = resolve(FOLDER);
  const port = await freePort();
  const nginx = await startNginx(FOLDER, [upstream], ofFile(home, port));
  if (!nginx) return null;
  await writeFile(`${home}/page.html`, page);
  return { ...nginx, fileUrl: `http://127.0.0.1:${port}/page.html` };
}

/** Its file stays open: the fastest that nginx can be. */
const ofFile = (home: string, port: number) => `
open_file_cache max=100;
server {
  listen 127.0.0.1:${port};
  location = /page.html { root ${home}; add_header Content-Encoding gzip; }
}
`;
