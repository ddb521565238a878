import { stateOf } from "./areas";
import { payOfRole, priceLevels } from "./kept-pay";
import { unpackedIn } from "./packed-pay";
import type { LocalPay, Place } from "./place";
import { placePayOf } from "./places-pay";

/**
 * What the occupation of a role earns in a place (OEWS), or in the place's state where no median of it is
 * published there; null where the survey leaves the occupation out, or no role has the slug.
 */
export async function findLocalPay(slug: string, place: Place): Promise<LocalPay | null> {
  const [pay, state, levels] = await Promise.all([payOfRole(slug), stateOf(place), priceLevels()]);
  if (!pay) return null;
  const { title, isWider, local, nation, nationSourceId, sourceIds } = pay;
  const found = [place, ...(state ? [state] : [])]
    .map(({ code }) => unpackedIn(local, code))
    .find((figures) => figures !== null && figures.median !== null);
  const prices = found ? levels.get(found.place.code) : undefined;
  return {
    place,
    title,
    isWider,
    local: found ? placePayOf(found, prices) : null,
    nation,
    sourceIds: [found && sourceIds[found.source], nationSourceId, prices?.sourceId].filter(
      (id) => typeof id === "string",
    ),
  };
}
