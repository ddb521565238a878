/** How occupations are filtered by what suits a reader, and which are called like another but better. */
export function Fits() {
  return (
    <section aria-labelledby="fits" className="mt-10">
      <h2 id="fits">What suits you</h2>
      <ul className="mt-3 max-w-3xl list-disc space-y-2 pl-5">
        <li>
          An occupation has an interest where it is one of the two of six that O*NET scores highest
          for it, and a work style where O*NET ranks that among those which set the occupation
          apart. Of two interests or two work styles it has to have both.
        </li>
        <li>
          Seen from a state or area, the table of careers holds the occupations that the survey has
          an estimate of there. Pay is then the median of the place, since the tables that are
          loaded give no average for every kind of place; at average prices it is divided by the
          place's price level. A filter of pay goes by the one that its label names.
        </li>
        <li>
          “Like this, but…” on a role's page looks at the 50 occupations whose importances of skills
          and knowledge correlate most with its own. One pays more where its average salary is
          higher beyond the 90% margin of error of the difference; it asks for less schooling where
          the typical education to enter ranks lower; it grows faster where its projected growth is
          above nothing and above the role's. Of each published figure only the most alike
          occupation is named.
        </li>
      </ul>
    </section>
  );
}
