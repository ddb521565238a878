import { LRUCache } from "lru-cache";
import { OPEN_HEADERS, openResponse } from "@/app/_lib/open-response";
import { currentRelease } from "@/server/releases/current";
import { absolute } from "@/server/site/address";
import { allSources } from "@/server/sources/sources";
import { framed } from "./framed";
import type { Plots } from "./plots";
import { pngOf } from "./png";
import { svgOf } from "./svg";

/** Drawing a PNG takes a hundred times as long as writing its SVG. */
const drawn = new LRUCache<string, Uint8Array<ArrayBuffer>>({ max: 100 });

/**
 * A chart as a file to take along.
 * @param file its name with .svg or .png
 * @param name of the roles; @param path of their page
 */
export async function pictureAnswer(
  request: Request,
  file: string,
  plots: Plots,
  { name, path }: { name: string; path: string },
): Promise<Response> {
  const [, chart = "", format] = /^([a-z]+)\.(svg|png)$/.exec(file) ?? [];
  if (!format || !Object.hasOwn(plots, chart))
    return refusal(`No picture is called "${file.slice(0, 40)}". There are: ${namesOf(plots)}.`);
  const plot = plots[chart];
  if (!plot) return refusal("Our sources publish too little of these roles to draw this picture.");
  const [sources, release] = await Promise.all([allSources(), currentRelease()]);
  const drawing = framed(plot, { name, sources, release, address: absolute(path) });
  const svg = svgOf(drawing);
  const headers = { "X-Data-Release": release.name };
  if (format === "svg")
    return openResponse(request, svg, {
      ...headers,
      "Content-Type": "image/svg+xml; charset=utf-8",
    });
  const png = drawn.get(svg) ?? new Uint8Array(await pngOf(drawing));
  drawn.set(svg, png);
  return openResponse(request, png, { ...headers, "Content-Type": "image/png" });
}

const namesOf = (plots: Plots): string =>
  Object.keys(plots)
    .flatMap((chart) => [`${chart}.svg`, `${chart}.png`])
    .join(", ");

const refusal = (message: string): Response =>
  new Response(`${message}\n`, {
    status: 404,
    headers: {
      ...OPEN_HEADERS,
      "Cache-Control": "no-store",
      "Content-Type": "text/plain; charset=utf-8",
    },
  });
