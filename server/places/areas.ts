import { prisma } from "@/server/db/client";
import { keptWithData } from "@/server/db/kept";
import type { Place, PlaceKind } from "./place";

/** Every place of the country that pay is published for: states first, then areas, each by title. */
export const allPlaces: () => Promise<Place[]> = keptWithData("places", async () => {
  const areas = await prisma.area.findMany({
    where: { kind: { not: "nation" } },
    orderBy: { title: "asc" },
  });
  const places = areas.map(placeOf);
  return [...places.filter(isState), ...places.filter((place) => !isState(place))];
});

const isState = ({ kind }: Place) => kind === "state";

/** A row of `areas` as a place. */
export const placeOf = (area: {
  code: string;
  kind: string;
  title: string;
  states: string;
}): Place => ({
  code: area.code,
  kind: area.kind as PlaceKind,
  title: area.title,
  states: area.states.split(" ").filter(Boolean),
});

/** The state that a place lies in, the first of several; null for states and territories. */
export async function stateOf(place: Place): Promise<Place | null> {
  const places = await allPlaces();
  const around = (one: Place) => isState(one) && one.states[0] === place.states[0];
  return (!isState(place) && places.find(around)) || null;
}

/** The place with this code, or null. */
export async function placeByCode(code: string): Promise<Place | null> {
  return (await allPlaces()).find((place) => place.code === code) ?? null;
}
