import type { Tables } from "../collect";
import type { Row } from "../publication";

/**
 * Says of each area which states it lies in and which price level it has: its own, or that of the
 * first of its states where only that is published. An area in no state lies in a territory, and its
 * kind says so: it takes no part where the places of the states are ranked.
 */
export function placeAreas(tables: Tables): void {
  const states = tables.areas.filter(({ kind }) => kind === "state");
  const byFips = new Map(states.map(({ code, states }) => [code, String(states)]));
  const byPostal = new Map(states.map(({ code, states }) => [String(states), code]));
  for (const area of tables.areas) {
    // The codes of nonmetropolitan areas begin with the state's.
    area.states ||= byFips.get(String(area.code).slice(0, 2)) ?? "";
    const known = String(area.states)
      .split(" ")
      .some((state) => byPostal.has(state));
    if (!known && area.kind !== "nation") area.kind = "territory";
  }
  const published = new Map(
    tables.price_levels.map((row) => [byPostal.get(String(row.area_code)) ?? row.area_code, row]),
  );
  tables.price_levels = tables.areas.flatMap((area) => priceLevelOf(area, published, byPostal));
}

type Published = Map<Row[string] | undefined, Row>;

function priceLevelOf(
  area: Row,
  published: Published,
  byPostal: Map<string, Row[string] | undefined>,
) {
  const own = published.get(area.code);
  if (own) return [{ ...own, area_code: area.code as string }];
  const [state = ""] = String(area.states).split(" ");
  const wider = published.get(byPostal.get(state) ?? null);
  return wider ? [{ ...wider, area_code: area.code as string, scope: "state" }] : [];
}
