/** All drawings are so wide, in pixels. */
export const WIDTH = 1200;
/** Between the edge and what is drawn. */
export const MARGIN = 60;

/** A shape in the pixels of its drawing; its attributes are those of SVG. */
export interface Path {
  d: string;
  fill?: string;
  "fill-opacity"?: number;
  stroke?: string;
  "stroke-width"?: number;
  "stroke-dasharray"?: string;
  "stroke-linecap"?: "round";
  transform?: string;
}

/** A line of text; `y` is that of the line it stands on. */
export interface Words {
  x: number;
  y: number;
  text: string;
  size: number;
  colour: string;
  bold?: boolean;
  anchor?: "start" | "middle" | "end";
}

/** A picture in nothing but shapes and lines of text, of which SVG and PNG are made. */
export interface Drawing {
  height: number;
  title: string;
  /** what it shows, for who does not see it */
  description: string;
  paths: Path[];
  words: Words[];
}

/** The chart alone, from the height 0 on, before its title and sources stand around it. */
export interface Plot {
  /** what is measured: "How pay spreads, a year" */
  heading: string;
  description: string;
  height: number;
  paths: Path[];
  words: Words[];
  /** what the colours and marks stand for */
  key: { colour: string; text: string }[];
  caption: string;
  sourceIds: string[];
  /** of whom figures are that are not of the role itself */
  scopes: string[];
}

/** How much of its size a letter is wide in the middle, in a font a little wider than ours. */
const LETTER = 0.56;

/** A text in lines that have room for it at this size; a word longer than a line stands alone. */
export function wrapped(text: string, size: number, width = WIDTH - 2 * MARGIN): string[] {
  const most = Math.floor(width / (size * LETTER));
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
