import { TELLING_POINTS } from "@/server/outlook/rates";

/** How an outlook is read: yearly rates, two projections beside each other, and exposure. */
export function OutlookMethods() {
  return (
    <section aria-labelledby="outlook" className="mt-10">
      <h2 id="outlook">Will it last?</h2>
      <ul className="mt-3 max-w-3xl list-disc space-y-2 pl-5">
        <li>
          A projection's yearly rate is the one that, year upon year, makes its published change:
          the root of it by the number of its years. So projections of different years can be set
          beside each other. Less than {TELLING_POINTS} percentage points a year apart they are
          called nearly the same; where one is a growth and the other a decline, we say that the
          direction has changed, however small both are.
        </li>
        <li>
          “About 1 in 20 leaves” is 100 divided by the sum of the two yearly rates, of those who
          stop working and of those who change to another occupation, rounded. Jobs that are more or
          fewer each year are the projected change of their number divided by the years.
        </li>
        <li>
          Earlier projections are used only for occupations that both releases know under the same
          code and title. Each release counts its first year anew, so that two counts can also
          differ by how they were made.
        </li>
        <li>
          Exposure to language models is a study's rating of tasks, by GPT-4 and by people, in three
          measures: alpha counts tasks that a language model alone could do in half the time at the
          same quality; gamma counts also those that need further software made of it; beta counts
          the latter half, and so lies in the middle. Where two figures stand together, “33 to 38%”,
          the two are the raters' beta. Occupations that O*NET lists no tasks for are not rated.
        </li>
      </ul>
    </section>
  );
}
