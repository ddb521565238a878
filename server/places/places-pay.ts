import { payOfRole, priceLevels } from "./kept-pay";
import { type PlaceFigures, unpacked } from "./packed-pay";
import type { PlacePay, PlacesPay, PriceLevel } from "./place";

/** What the occupation of a role earns in every place (OEWS); null where no place has an estimate. */
export async function findPlacesPay(slug: string): Promise<PlacesPay | null> {
  const [pay, levels] = await Promise.all([payOfRole(slug), priceLevels()]);
  if (!pay || pay.local.places.length === 0) return null;
  const { code, title, isWider, local, nation, nationSourceId, missing, withErrors, sourceIds } =
    pay;
  const priced = local.places.find((place) => levels.has(place.code));
  return {
    code,
    title,
    isWider,
    places: local.places.map((place, at) =>
      placePayOf(unpacked(local, at), levels.get(place.code)),
    ),
    nation,
    missing,
    withErrors,
    sourceIds,
    nationSourceId,
    priceSourceId: (priced && levels.get(priced.code)?.sourceId) ?? null,
  };
}

/** Pay in a place beside the prices there. */
export const placePayOf = (
  { place, source, caveats, ...figures }: PlaceFigures,
  prices: PriceLevel | undefined,
): PlacePay => ({
  ...place,
  ...figures,
  prices: prices ? { level: prices.level, ofState: prices.ofState } : null,
});
