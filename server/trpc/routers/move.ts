import { TRPCError } from "@trpc/server";
import { z } from "zod";
import { assumedOf, BOUNDS, type NumberField } from "@/server/moves/assumptions";
import { findMoves } from "@/server/moves/find-moves";
import { reckon } from "@/server/moves/move";
import { NATION } from "@/server/moves/pay";
import { placesToTry } from "@/server/moves/place";
import { placeByCode } from "@/server/places/areas";
import { moveOutput } from "../outputs/move";
import { publicProcedure, readAt, router, slugInput } from "../procedures";
import { areaInput } from "./place";

const numberInput = (name: NumberField, description: string) => {
  const { least, most, whole } = BOUNDS[name];
  const number = z.number().min(least).max(most);
  return (whole ? number.int() : number).meta({ description }).optional();
};

const moveInput = z.object({
  from: slugInput,
  to: slugInput,
  area: areaInput
    .meta({ description: "code of a place of /places; the whole country where left out" })
    .optional(),
  pay: numberInput("pay", "dollars a year that one earns now; the median where left out"),
  out: numberInput(
    "out",
    "years without pay before the new work; where left out, those of study that it asks for beyond the present one",
  ),
  tuition: numberInput("tuition", "dollars for each year without pay"),
  ramp: numberInput("ramp", "years in the new work until its median"),
  stay: numberInput("stay", "yearly growth of pay in percent, of the present work"),
  grow: numberInput("grow", "yearly growth of pay in percent, of the new work"),
});

export const moveRouter = router({
  /**
   * The move from one role to another. `move` has what either asks for (figures), the fields of study
   * that lead to the new one, the way through related occupations where the direct one is long, and the
   * assumptions to begin with; `assumed` those that were taken; `earnings` ten years of staying and of
   * moving in dollars with the place of the pay and the year of paying back (null: never within them), or
   * why there are none. NOT_FOUND where a role or a place is unknown.
   */
  between: publicProcedure
    .meta(readAt("/moves/{from}/{to}", "What a move between two roles asks for, and what it earns"))
    .input(moveInput)
    .output(moveOutput)
    .query(async ({ input }) => {
      const { from, to, area, pay, ...typed } = input;
      const place = area === undefined ? null : await placeByCode(area);
      if (area !== undefined && !place)
        throw new TRPCError({
          code: "NOT_FOUND",
          message: `No place has the code "${area}". place.all lists them.`,
        });
      const moves = await findMoves([from, to], place ? await placesToTry(place) : [NATION]);
      if (!moves)
        throw new TRPCError({
          code: "NOT_FOUND",
          message: `No role has the slug "${from}", or none has "${to}".`,
        });
      const [move] = moves;
      const given = Object.entries(typed).filter(([, value]) => value !== undefined);
      const assumed = assumedOf({ ...move.defaults, ...Object.fromEntries(given) });
      return { move, assumed, earnings: reckon(move, assumed, pay ?? null) };
    }),
});
