import { BOUNDS, IMPORTANT } from "@/server/ratings/ratings";
import { MOST } from "@/server/skills/have";

/** How skills are compared, and what the figure of likeness is. */
export function Skills() {
  const { importance, level } = BOUNDS;
  return (
    <section aria-labelledby="skills" className="mt-10">
      <h2 id="skills">What carries over, what to learn</h2>
      <ul className="mt-3 max-w-3xl list-disc space-y-2 pl-5">
        <li>
          O*NET rates skills and fields of knowledge twice: how important each is to the work (from{" "}
          {importance.least} to {importance.most}) and what level of it the work asks for (from{" "}
          {level.least} to {level.most}). The two answer different questions: we never add or
          average them.
        </li>
        <li>
          A gap is a gap where it is wider than 1.645 times the root of the two squared standard
          errors, the 90% level; within that the two are “the same”. Where O*NET publishes no
          standard error for one of the two, it cannot be told. Gaps are sorted as shares of their
          scale. Named and drawn are those of what is important (at least {IMPORTANT}) to the side
          that needs more of it.
        </li>
        <li>
          A level that O*NET finds not to apply to the work counts as {level.least}. Ratings that
          O*NET asks not to show are left out.
        </li>
        <li>
          How alike two roles are is the correlation of their importances over all skills and fields
          of knowledge, times 100. It is 100 where the same things matter more and less in both, 0
          where what matters in one says nothing of the other, and below 0 where the one tends to
          need what the other does not. Most pairs are well above 0, since nearly all work asks for
          listening and little for repairing: so each figure comes with its place among all the
          others that O*NET rates. The place of B counted from A need not be that of A counted from
          B.
        </li>
        <li>
          We chose importance over level, and a correlation over an average distance, because it
          agrees best with the occupations that O*NET itself relates, on each of two halves of them.
        </li>
        <li>
          “Your skills” are held against the {MOST} skills and fields of knowledge that are most
          important to each role. What is ticked stays in the browser, unless a form without a
          script puts it into the address.
        </li>
      </ul>
    </section>
  );
}
