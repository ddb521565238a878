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
    const found = stated.flatMap(namesIn).map((names) => this.find(names));
    const codes = [...new Set(found.flatMap((one) => one.codes))];
    return { codes, abroad: found.length > 0 && found.every((one) => one.abroad) };
  }

  private find({ parts, elsewhere }: Names): Located {
    const at = parts.findLastIndex((part) => this.states.has(part.toLowerCase()));
    const state = this.states.get(parts[at]?.toLowerCase() ?? "");
    // "Toronto, CA, Canada" names no state of ours; "Lebanon, PA" and "Atlanta, Georgia" no country.
    const other = parts.slice(at + 1).some(isOtherCountry);
    if (elsewhere || other) return { codes: [], abroad: true };
    if (!state) return { codes: [], abroad: false };
    const city = parts[at - 1] ?? (state.postal === "DC" ? "Washington" : undefined);
    const area = city && this.areas.get(`${city}, ${state.postal}`.toLowerCase());
    return { codes: area ? [state.code, area] : [state.code], abroad: false };
  }
}

/** "Dallas-Fort Worth-Arlington, TX" is named for three cities; "Louisville/Jefferson County" for one. */
const citiesIn = (title: string): string[] =>
  (title.split(",")[0] ?? "").split("-").map((city) => (city.split("/")[0] ?? "").trim());

/** Words of one place, the smallest first, and whether its country is stated to be another. */
interface Names {
  parts: string[];
  elsewhere: boolean;
}

/** The places that a stated one is: words can name several. */
function namesIn({ text, city, region, country }: StatedPlace): Names[] {
  const elsewhere = !!country && !isUnitedStates(country);
  if (city || region)
    return [{ parts: [city, region].filter((part) => !!part) as string[], elsewhere }];
  const places = text
    .split(/[;|\n•]|\s(?:\/|or)\s/)
    .map((one) => one.replace(NO_PLACE, " "))
    .map((one) => one.split(/,|\s[-–—]\s/).map((part) => part.trim()))
    .map((parts) => parts.filter(Boolean))
    .filter((parts) => parts.length > 0);
  if (places.length === 0) return elsewhere ? [{ parts: [], elsewhere }] : [];
  return places.map((parts) => ({ parts, elsewhere }));
}

/** What stands in brackets, and ways of working. */
const NO_PLACE = /\([^)]*\)|\b(remote|hybrid|on-?site)\b\s*[-–—:,]?/gi;
