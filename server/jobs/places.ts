import type { Place } from "@/server/places/place";
import type { StatedPlace } from "./adapters/adapter";
import { isOtherCountry, isUnitedStates } from "./country";

/** Where a posting is. */
export interface Located {
  /** codes of states and metropolitan areas */
  codes: string[];
  /** every place that it names is in another country */
  abroad: boolean;
}

/**
 * States by name or postal abbreviation, and the metropolitan areas that are named for a city. A city
 * without its state says nothing: there is more than one Portland.
 */
export class PlaceFinder {
  private readonly states = new Map<string, { code: string; postal: string }>();
  private readonly areas = new Map<string, string>();

  constructor(places: Place[]) {
    for (const { code, kind, title, states } of places) {
      const [postal = ""] = states;
      if (kind === "state")
        for (const name of [title, postal]) this.states.set(name.toLowerCase(), { code, postal });
      if (kind === "metropolitan")
        for (const city of citiesIn(title))
          for (const state of states) this.areas.set(`${city}, ${state}`.toLowerCase(), code);
    }
  }

  locate(stated: StatedPlace[]): Located {
    const found = stated.flatMap((place) => partsOf(place)).map((parts) => this.find(parts));
    const codes = [...new Set(found.flatMap((one) => one.codes))];
    return { codes, abroad: found.length > 0 && found.every((one) => one.abroad) };
  }

  /** Words of one place, the smallest first. */
  private find(parts: string[]): Located {
    const at = parts.findLastIndex((part) => this.states.has(part.toLowerCase()));
    const state = this.states.get(parts[at]?.toLowerCase() ?? "");
    const abroad = parts.some(isOtherCountry);
    if (!state) return { codes: [], abroad };
    // "Atlanta, Georgia" is not in Georgia's capital; "Toronto, CA, Canada" is in no state of ours.
    if (abroad && !isOtherCountry(parts[at] as string)) return { codes: [], abroad };
    const city = parts[at - 1] ?? (state.postal === "DC" ? "Washington" : undefined);
    const area = city && this.areas.get(`${city}, ${state.postal}`.toLowerCase());
    return { codes: area ? [state.code, area] : [state.code], abroad: false };
  }
}

/** "Dallas-Fort Worth-Arlington, TX" is named for three cities; "Louisville/Jefferson County" for one. */
const citiesIn = (title: string): string[] =>
  (title.split(",")[0] ?? "").split("-").map((city) => (city.split("/")[0] ?? "").trim());

/** The places that a stated one is, each as its parts. */
function partsOf({ text, city, region, country }: StatedPlace): string[][] {
  if (city || region)
    return [[city, region, foreign(country)].filter((part) => !!part) as string[]];
  const places = text
    .split(/[;|\n•]|\s(?:\/|or)\s/)
    .map((one) =>
      one.replace(/\([^)]*\)/g, " ").replace(/\b(remote|hybrid|on-?site)\b\s*[-–—:,]?/gi, " "),
    )
    .map((one) =>
      one
        .split(/,|\s[-–—]\s/)
        .map((part) => part.trim())
        .filter(Boolean),
    )
    .filter((parts) => parts.length > 0);
  const other = foreign(country);
  if (places.length === 0) return other ? [[other]] : [];
  return other ? places.map((parts) => [...parts, other]) : places;
}

/** A country in words, where it is not ours; a code is spelt out. */
function foreign(country: string | null | undefined): string | null {
  if (!country || isUnitedStates(country)) return null;
  if (!/^[A-Za-z]{2}$/.test(country)) return country;
  const names = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
  return names.of(country.toUpperCase()) ?? null;
}
