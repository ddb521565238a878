import { encode } from "html-entities";
import { COLOURS } from "../colours";
import { type Drawing, type Path, WIDTH, type Words } from "./drawing";

/** Ours where it is installed, else what every system has: lines are broken for the widest of them. */
const FONTS = "'Public Sans', Helvetica, Arial, sans-serif";

/** A drawing as SVG: its texts stay texts, and it needs nothing from elsewhere. */
export function svgOf({ height, title, description, paths, words }: Drawing): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img" font-family="${FONTS}">`,
    `<title>${encode(title)}</title>`,
    `<desc>${encode(description)}</desc>`,
    `<rect width="${WIDTH}" height="${height}" fill="${COLOURS.paper}"/>`,
    ...paths.map((path) => `<path ${attributes(path)}/>`),
    ...words.map(textOf),
    "</svg>\n",
  ].join("\n");
}

/** A shape without a fill has none, where SVG would fill it black. */
const attributesOf = (path: Path) => ({ fill: "none", ...path });

const attributes = (path: Path): string =>
  Object.entries(attributesOf(path))
    .map(([name, value]) => `${name}="${value}"`)
    .join(" ");

function textOf({ x, y, text, size, colour, bold, anchor }: Words): string {
  const more = [bold && ' font-weight="700"', anchor && ` text-anchor="${anchor}"`];
  return `<text x="${x}" y="${y}" font-size="${size}" fill="${colour}"${more.filter(Boolean).join("")}>${encode(text)}</text>`;
}
