/**
 * What advertisements say of hours, shift, contract and place of the work, not of the work. Only terms
 * whose words mean something else by themselves need to be here ("parts" are sold, "shift" is
 * supervised, "home" is cared for): of all others the titles show that they tell nothing.
 */
const CONDITIONS = [
  "(?:full|part) time",
  "(?:1st|2nd|3rd|first|second|third|day|night|evening|weekend|overnight|swing|rotating|graveyard) shifts?",
  "(?:nights|days|evenings|weekends|overnights|shifts)",
  "\\d+ (?:hours?|hrs?)(?: (?:per )?(?:week|wk))?",
  "per diem",
  "(?:entry|mid|senior) level",
  "(?:temp|temporary|contract) hire",
  "work from home|work home",
  // Who learns a trade is coded with it (SOC, coding guidelines); helpers are not.
  "apprentice(?:s|ship)?|trainees?",
  "(?:now|urgently|immediately) hiring|hiring (?:now|immediately)",
];
const CONDITION = new RegExp(`(?<= )(?:${CONDITIONS.join("|")})(?= )`, "g");

/** The places, among the words of a title, of those that say only under which conditions one works. */
export function conditionPlaces(words: string[]): Set<number> {
  const text = ` ${words.join(" ").toLowerCase()} `;
  const places = [...text.matchAll(CONDITION)].flatMap(({ 0: found, index }) => {
    const first = text.slice(0, index).split(" ").length - 2;
    return found.split(" ").map((_, at) => first + at);
  });
  // Who asks for nothing else means the words themselves.
  return new Set(places.length < words.length ? places : []);
}
