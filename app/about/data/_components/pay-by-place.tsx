import { FEWEST_JOBS, FEWEST_JOBS_UNSURE, HIGHEST_RSE } from "@/server/roles/best-paying";

/** How places are ranked, and what pay at average prices is. */
export function PayByPlace() {
  return (
    <section aria-labelledby="places" className="mt-10">
      <h2 id="places">Pay by place</h2>
      <ul className="mt-3 max-w-3xl list-disc space-y-2 pl-5">
        <li>
          The highest paying place is the one with the highest median among the places with at least{" "}
          {FEWEST_JOBS_UNSURE} jobs in the work: states and metropolitan areas apart, the District
          of Columbia among the states. Where two have the same median, the one with more jobs is
          named.
        </li>
        <li>
          {FEWEST_JOBS_UNSURE} jobs, because a copy of the survey's tables that kept no standard
          errors does not show how sure an estimate is. Where a place's estimate comes with its
          relative standard error, at least {FEWEST_JOBS} jobs and an error of at most {HIGHEST_RSE}
          % count instead. The title of a source says whether it is such a copy.
        </li>
        <li>
          Territories (Guam, Puerto Rico, the Virgin Islands) are in the tables but are never named
          as the highest paying, are not counted where two occupations are set side by side, and do
          not stand on the maps.
        </li>
        <li>
          Pay at average prices is the published wage divided by the regional price parity of the
          place, which is 100 for the prices of the whole country: $110,000 where prices are 10%
          higher buys what $100,000 buys on average. States and metropolitan areas have a parity of
          their own. Nonmetropolitan areas have none in our source and take that of their state,
          marked *; territories have none.
        </li>
        <li>
          Colours of a map are classes of about the same number of states, made of the role's own
          medians; the key gives the lowest and the highest median of each class. The map of two
          roles does the same on either side with the difference of the two medians.
        </li>
      </ul>
    </section>
  );
}
