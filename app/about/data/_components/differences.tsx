import { LONGEST_TAIL } from "@/server/compare/out-earning/spread";

/** How sure a figure and the difference of two are, and how often one of two earns more. */
export function Differences() {
  return (
    <>
      <section aria-labelledby="errors" className="mt-10">
        <h2 id="errors">How sure a figure and a difference are</h2>
        <p className="mt-3 max-w-3xl">
          Average wages come with a relative standard error, and the share who can telework with a
          standard error, where one is published. We test a difference as the publishers do: its
          standard error is the root of the sum of the two squared standard errors, and its 90%
          margin of error is 1.645 times that. One is called clearly higher where they lie further
          apart than the margin, and about the same where they do not.
        </p>
        <p className="mt-3 max-w-3xl">
          It cannot be told whether a difference is real where one of the two has no published
          error, as medians, percentiles, projections and all figures of title-level sources: then
          the numbers are stated, as what they are on paper. Nor can it where they come from
          different publications or years, are of different units, where a publication states only a
          bound (such a wage is written “at least”), or where the figure of one is of a group that
          holds the other. Two roles that a publication does not tell apart have one figure, and no
          difference.
        </p>
      </section>
      <section aria-labelledby="out-earning" className="mt-10">
        <h2 id="out-earning">How often one earns more</h2>
        <p className="mt-3 max-w-3xl">
          The chance that an employee drawn at random from one occupation earns more than one drawn
          from the other follows from how pay spreads in each. Of that the 10th, 25th, 50th, 75th
          and 90th percentiles are published, by the year or, where only that is published of both,
          by the hour. Between two of them we take pay to spread evenly, in dollars.
        </p>
        <p className="mt-3 max-w-3xl">
          Nothing is published of how the lowest and the highest tenth spread, so the chance is a
          range. At one end everybody of a tenth earns just the 10th or the 90th percentile; at the
          other the lowest tenth spreads evenly down to nothing, and the highest evenly up to{" "}
          {LONGEST_TAIL} times the 90th percentile. That is further than the published averages
          leave room for in nearly all occupations. The lowest chance puts one occupation's tenths
          as low and the other's as high as that allows, the highest the other way round. Rounded to
          cases of a hundred away from each other, ends that are close to one another are said as
          one number.
        </p>
        <p className="mt-3 max-w-3xl">
          In the picture the same area is everywhere the same share of people. The steps lie between
          the published percentiles; the dashed slopes are as large as the tenths beyond, whose
          shape is not published. A percentile that is only bounded, and all above it, counts as one
          more such part. The errors of the percentiles themselves are not published, and not in the
          range; people who are paid alike count half to either side.
        </p>
      </section>
    </>
  );
}
