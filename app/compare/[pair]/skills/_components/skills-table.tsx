import type { Published } from "@/server/ratings/ratings";
import type { RoleLink } from "@/server/roles/profile";
import type { Compared, ComparedElement } from "@/server/skills/compared";

interface SkillsTableProps {
  elements: ComparedElement[];
  sides: { left: RoleLink; right: RoleLink };
}

const DOMAINS = [
  { domain: "skill", heading: "Skills" },
  { domain: "knowledge", heading: "Knowledge" },
] as const;

/** Every skill and field of knowledge with both ratings of both sides. */
export function SkillsTable({ elements, sides: { left, right } }: SkillsTableProps) {
  if (elements.length === 0) return null;
  return (
    <section aria-labelledby="ratings" className="mt-10">
      <h2 id="ratings">All ratings</h2>
      <p className="mt-2">
        A: <span className="side-left">{left.title}</span>, B:{" "}
        <span className="side-right">{right.title}</span>
      </p>
      <table className="years">
        <caption className="sr-only">
          Importance and level of every skill and field of knowledge. A: {left.title}, B:{" "}
          {right.title}
        </caption>
        <thead>
          <tr>
            <td />
            <th scope="colgroup" colSpan={3}>
              Importance, 1 to 5
            </th>
            <th scope="colgroup" colSpan={3}>
              Level, 0 to 7
            </th>
          </tr>
          <tr>
            <th scope="col">Name</th>
            {["importance", "level"].map((scale) =>
              ["A", "B", "More"].map((heading) => (
                <th key={scale + heading} scope="col">
                  {heading}
                </th>
              )),
            )}
          </tr>
        </thead>
        {DOMAINS.map(({ domain, heading }) => (
          <tbody key={domain}>
            <tr>
              <th scope="rowgroup" colSpan={7} className="font-semibold">
                {heading}
              </th>
            </tr>
            {elements
              .filter((element) => element.domain === domain)
              .map((element) => (
                <tr key={element.id}>
                  <th scope="row">{element.name}</th>
                  <Cells {...element.importance} />
                  <Cells {...element.level} />
                </tr>
              ))}
          </tbody>
        ))}
      </table>
      <p className="mt-3 max-w-3xl text-sm text-soft">
        More: whose rating is higher by more than chance explains (90% level). “same”: the gap is
        within its margin of error. “?”: no standard error is published for one of the two, so that
        it cannot be told. “0*”: O*NET finds that it does not apply to the work. “-”: O*NET asks
        that the rating not be shown.
      </p>
    </section>
  );
}

function Cells({ left, right, gap }: Compared) {
  return (
    <>
      <td>{ratingText(left)}</td>
      <td>{ratingText(right)}</td>
      <td>{gap.kind === "clear" ? (gap.by < 0 ? "A" : "B") : MORE[gap.kind]}</td>
    </>
  );
}

const MORE = { same: "same", unsure: "?", missing: "-" };

const ratingText = (value: Published) =>
  typeof value === "number" ? value.toFixed(1) : value === "not-relevant" ? "0*" : "-";
