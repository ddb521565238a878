import { z } from "zod";
import { allPlaces } from "@/server/places/areas";
import { findPlacesPay } from "@/server/places/places-pay";
import { publicProcedure, router, slugInput } from "../procedures";

const areaInput = z.string().regex(/^\d{2,7}$/, "A place's code has two to seven digits.");

export const placeRouter = router({
  /** Every place that pay is published for: states first, then areas, each by title. */
  all: publicProcedure.query(() => allPlaces()),

  /** What a role's occupation earns in every place, or in one; null where none has an estimate. */
  pay: publicProcedure
    .input(z.object({ slug: slugInput, area: areaInput.optional() }))
    .query(({ input }) => findPlacesPay(input.slug, input.area)),
});
