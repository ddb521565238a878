const UNITED_STATES = new Set([
  "us",
  "usa",
  "u.s.",
  "u.s.a.",
  "united states",
  "united states of america",
]);

/** Other names that boards write. */
const ALSO = [
  "uk",
  "england",
  "scotland",
  "wales",
  "northern ireland",
  "uae",
  "czech republic",
  "south korea",
];

const LETTERS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];

/** Names of countries in English, in lower case. */
const NAMES = new Set([
  ...ALSO,
  ...LETTERS.flatMap((a) => LETTERS.map((b) => `${a}${b}`)).flatMap((code) => {
    const name = new Intl.DisplayNames("en", { type: "region", fallback: "none" }).of(code);
    return name ? [name.toLowerCase()] : [];
  }),
]);

export const isUnitedStates = (country: string): boolean =>
  UNITED_STATES.has(country.trim().toLowerCase());

/** Whether these words are the name of another country. A code is too short to be one among words. */
export const isOtherCountry = (words: string): boolean =>
  NAMES.has(words.trim().toLowerCase()) && !isUnitedStates(words);
