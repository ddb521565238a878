import { z } from "zod";

export const placeOutput = z
  .object({
    code: z.string(),
    kind: z.enum(["state", "metropolitan", "nonmetropolitan", "territory"]),
    title: z.string(),
    states: z.array(z.string()).meta({ description: "postal abbreviations" }),
  })
  .meta({ id: "Place" });

const money = z.number().nullable();

const pay = z.object({
  unit: z.enum(["hour", "year"]),
  mean: money,
  p10: money,
  p25: money,
  median: money,
  p75: money,
  p90: money,
});

const placePay = placeOutput
  .extend(pay.shape)
  .extend({
    employment: z.number().nullable(),
    locationQuotient: z.number().nullable(),
    prices: z.object({ level: z.number(), ofState: z.boolean() }).nullable(),
  })
  .meta({ id: "PlacePay" });

const nation = pay.extend({ employment: z.number().nullable() });

/** An occupation in every place with an estimate. */
export const placesPayOutput = z
  .object({
    code: z.string(),
    title: z.string(),
    isWider: z.boolean(),
    places: z.array(placePay),
    nation: nation.nullable(),
    missing: z.array(z.string()),
    withErrors: z.boolean(),
    sourceIds: z.array(z.string()),
    nationSourceId: z.string().nullable(),
    priceSourceId: z.string().nullable(),
  })
  .meta({ id: "PlacesPay" });

/** An occupation in one place. */
export const localPayOutput = z
  .object({
    place: placeOutput,
    title: z.string(),
    isWider: z.boolean(),
    local: placePay.nullable(),
    nation: nation.nullable(),
    sourceIds: z.array(z.string()),
  })
  .meta({ id: "LocalPay" });
