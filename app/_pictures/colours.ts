/** The colours of globals.css in light: a picture cannot know how its reader's screen is set. */
export const COLOURS = {
  paper: "#fcfbf8",
  rule: "#d8d4c8",
  ink: "#1a1c21",
  soft: "#565b66",
  first: "#1f4f94",
  second: "#d98324",
};
