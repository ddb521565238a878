import { NEUTRAL_RAMP } from "@/server/moves/assumptions";
import { YEARS } from "@/server/moves/earnings";
import { STEPS_AT_MOST } from "@/server/moves/steps";

/** How a move between two roles is reckoned. */
export function Moves() {
  return (
    <section aria-labelledby="moves" className="mt-10">
      <h2 id="moves">Moves between two roles</h2>
      <ul className="mt-3 max-w-3xl list-disc space-y-2 pl-5">
        <li>
          Staying earns the median of the work one has, or what the reader says, for {YEARS} years.
          Moving brings nothing in the years out of work, less tuition; then pay begins at the 25th
          percentile of the new work and rises evenly to its median. All pay is published pay of one
          place; each year it changes by the rate that is assumed, first in the second year.
        </li>
        <li>
          The move pays back in the first year from whose end its sum is never again below that of
          staying within the {YEARS} years.
        </li>
        <li>
          The years out of work begin as the years of study between what the two typically ask for
          to enter. The projections name eight levels; the years are our count, from a high school
          diploma: one for some college or a postsecondary award, two for an associate's, four for a
          bachelor's, six for a master's, eight for a doctoral or professional degree. Where the new
          work asks for no higher level there are none.
        </li>
        <li>
          Tuition begins at nothing and the years until the median at {NEUTRAL_RAMP}, because none
          of our sources states either; growth at nothing, which leaves pay in dollars of the
          survey.
        </li>
        <li>
          The gap between two occupations is what the new one is rated higher in level, over all
          skills and fields of knowledge, as a share of the scale; where it is rated lower, nothing
          is won. We call a move long where O*NET calls neither occupation related to the other and
          the gap is above the median of all related ones, either way round.
        </li>
        <li>
          The way of a long move goes through related occupations in at most {STEPS_AT_MOST} steps,
          none with as large a gap as the direct move. A step costs its gap, divided by that median,
          and the share of median pay that it loses (nothing where pay rises or is not published);
          of all such ways we show the cheapest.
        </li>
      </ul>
    </section>
  );
}
