import { TRPCError } from "@trpc/server";
import { z } from "zod";
import { allPlaces, placeByCode } from "@/server/places/areas";
import { findLocalPay } from "@/server/places/local-pay";
import { findPlacesPay } from "@/server/places/places-pay";
import { localPayOutput, placeOutput, placesPayOutput } from "../outputs/place";
import { publicProcedure, readAt, router, slugInput } from "../procedures";

/** A place by its code in the survey. */
export const areaInput = z.string().regex(/^\d{2,7}$/, "A place's code has two to seven digits.");

export const placeRouter = router({
  /** Every place that pay is published for: states first, then areas, each by title. */
  all: publicProcedure
    .meta(readAt("/places", "Every place that pay is published for"))
    .output(z.array(placeOutput))
    .query(() => allPlaces()),

  /** What a role's occupation earns in every place; null where none has an estimate. */
  pay: publicProcedure
    .meta(readAt("/roles/{slug}/places", "A role's pay in every place; null where none has it"))
    .input(z.object({ slug: slugInput }))
    .output(placesPayOutput.nullable())
    .query(({ input }) => findPlacesPay(input.slug)),

  /**
   * What a role's occupation earns in one place, or in the state around it; null where the survey leaves
   * the occupation out. NOT_FOUND where no place has the code.
   */
  local: publicProcedure
    .meta(
      readAt("/roles/{slug}/places/{area}", "A role's pay in one place; null where none is known"),
    )
    .input(z.object({ slug: slugInput, area: areaInput }))
    .output(localPayOutput.nullable())
    .query(async ({ input }) => {
      const place = await placeByCode(input.area);
      if (place) return findLocalPay(input.slug, place);
      throw new TRPCError({
        code: "NOT_FOUND",
        message: `No place has the code "${input.area}". place.all lists them.`,
      });
    }),
});
