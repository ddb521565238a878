import type { Place } from "./place";

/** As many as a list of matches shows. */
const MOST = 30;

/**
 * The places of whose words each word that was typed begins one: "new yo" is in New York. Those whose
 * names begin with it come first.
 */
export function placesNamed(places: Place[], typed: string): Place[] {
  const begun = wordsOf(typed);
  const fits = ({ title, states }: Place) => {
    const words = wordsOf([title, ...states].join(" "));
    return begun.every((start) => words.some((word) => word.startsWith(start)));
  };
  const startsSo = ({ title }: Place) => title.toLowerCase().startsWith(begun[0] as string);
  const found = begun.length === 0 ? [] : places.filter(fits);
  return [...found.filter(startsSo), ...found.filter((one) => !startsSo(one))].slice(0, MOST);
}

/** The one place that a code or a name means, or null. */
export function placeMeant(places: Place[], typed: string): Place | null {
  const text = typed.trim().toLowerCase();
  const whole = places.find(({ code, title }) => code === text || title.toLowerCase() === text);
  if (whole) return whole;
  const named = placesNamed(places, typed);
  return named.length === 1 ? (named[0] as Place) : null;
}

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{Letter}\p{Number}]+/gu) ?? [];
