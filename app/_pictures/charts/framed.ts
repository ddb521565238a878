import { SITE_NAME } from "@/server/site/address";
import type { Source } from "@/server/sources/sources";
import { COLOURS } from "../colours";
import { type Drawing, MARGIN, type Plot, WIDTH, type Words, wrapped } from "./drawing";

/** What a picture has to say of itself when it has left its page. */
export interface Origin {
  /** the roles: "Lawyers or Actors" */
  name: string;
  sources: Pick<Source, "id" | "publisher" | "title" | "vintage">[];
  release: { name: string; date: string };
  /** the whole address of the page */
  address: string;
}

const TITLE = 40;
const TEXT = 24;
const SMALL = 19;
const SWATCH = 18;

/** A plot between its title and key above, and below it what its marks mean, its sources and our release. */
export function framed(plot: Plot, origin: Origin): Drawing {
  const words: Words[] = [];
  let y = MARGIN;
  const say = (text: string, size: number, colour: string, bold = false) => {
    for (const line of wrapped(text, size)) {
      y += Math.round(size * 1.3);
      words.push({ x: MARGIN, y, text: line, size, colour, ...(bold && { bold }) });
    }
  };
  y -= 30;
  say(origin.name, TITLE, COLOURS.ink, true);
  say(plot.heading, TEXT, COLOURS.soft);
  const swatches = plot.key.flatMap(({ colour, text }) => {
    const lines = wrapped(text, TEXT, WIDTH - 2 * MARGIN - SWATCH - 12);
    return lines.map((line, at) => {
      y += 34;
      words.push({ x: MARGIN + SWATCH + 12, y, text: line, size: TEXT, colour: COLOURS.ink });
      return at === 0 ? [{ d: boxAt(MARGIN, y - SWATCH + 1), fill: colour }] : [];
    });
  });
  const top = y + 24;
  y = top + plot.height + 8;
  say([plot.caption, ...plot.scopes].filter(Boolean).join(" "), SMALL, COLOURS.soft);
  y += 6;
  say(sourcesText(plot, origin), SMALL, COLOURS.soft);
  say(
    `${SITE_NAME}, data release ${origin.release.name}, ${origin.release.date}.`,
    SMALL,
    COLOURS.soft,
  );
  for (const line of inPieces(origin.address)) say(line, SMALL, COLOURS.soft);
  return {
    height: y + 30,
    title: `${origin.name}: ${plot.heading}`,
    description: `${plot.description} ${sourcesText(plot, origin)}`,
    paths: [
      ...swatches.flat(),
      ...plot.paths.map((path) => ({ ...path, transform: `translate(0 ${top})` })),
    ],
    words: [...words, ...plot.words.map((one) => ({ ...one, y: one.y + top }))],
  };
}

const boxAt = (x: number, y: number) => `M${x} ${y}h${SWATCH}v${SWATCH}h-${SWATCH}Z`;

function sourcesText({ sourceIds }: Plot, { sources }: Origin): string {
  const used = sources.filter(({ id }) => sourceIds.includes(id));
  // Years of one publication are named in one go.
  const titles = [...new Set(used.map(({ publisher, title }) => `${publisher}: ${title}`))];
  const said = titles.map((name) => {
    const own = used.filter(({ publisher, title }) => `${publisher}: ${title}` === name);
    return `${name}, ${own
      .map(({ vintage }) => vintage)
      .sort()
      .join(", ")}`;
  });
  return `Source: ${said.join("; ")}.`;
}

/** An address has no spaces to break it at. */
const inPieces = (address: string): string[] => address.match(/.{1,95}/g) ?? [];
