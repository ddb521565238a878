import { Link } from "@/app/_components/link";
import { grouped } from "@/server/figures/format";
import { type JobQuery, jobsAddress } from "@/server/jobs/query";
import type { JobChoice, JobFacets } from "@/server/jobs/search";

/** So many choices of a kind are shown. */
const MOST = 6;

interface NarrowProps {
  query: JobQuery;
  facets: JobFacets;
}

/** What the results can be narrowed to, with counts; on a phone it opens at a press. */
export function Narrow({ query, facets }: NarrowProps) {
  const shown = listsOf(query, facets).filter(({ choices }) =>
    choices.some(({ count }) => count > 0),
  );
  if (shown.length === 0) return null;
  return (
    <details className="filters">
      <summary className="cursor-pointer py-1 font-semibold md:hidden">Narrow down</summary>
      <nav aria-label="Narrow down" className="space-y-5 text-sm">
        {shown.map(({ name, choices, changeTo }) => (
          <Choices
            key={name}
            name={name}
            choices={choices}
            hrefOf={(value) => jobsAddress({ ...query, ...changeTo(value), page: 1 })}
          />
        ))}
      </nav>
    </details>
  );
}

interface ChoiceList {
  name: string;
  choices: JobChoice[];
  changeTo: (value: string) => Partial<JobQuery>;
}

/** Of each kind the choices, none where the query has made it. */
function listsOf(query: JobQuery, facets: JobFacets): ChoiceList[] {
  const { roles, states, areas, employers, within, remote } = facets;
  const open = (isOpen: boolean, choices: JobChoice[]) => (isOpen ? choices : []);
  const toPlace = (place: string) => ({ place });
  return [
    {
      name: "Role",
      choices: open(query.roles.length !== 1, roles),
      changeTo: (slug) => ({ roles: [slug] }),
    },
    { name: "State", choices: open(query.place === null, states), changeTo: toPlace },
    { name: "Area", choices: open(query.place === null, areas), changeTo: toPlace },
    {
      name: "Employer",
      choices: open(query.employer === null, employers),
      changeTo: (employer) => ({ employer }),
    },
    {
      name: "Posted within",
      choices: open(query.within === null, within),
      changeTo: (days) => ({ within: Number(days) }),
    },
    {
      name: "Where",
      choices: open(!query.remote, [{ value: "yes", label: "Remote", count: remote }]),
      changeTo: () => ({ remote: true }),
    },
  ];
}

interface ChoicesProps {
  name: string;
  choices: JobChoice[];
  hrefOf: (value: string) => string;
}

function Choices({ name, choices, hrefOf }: ChoicesProps) {
  return (
    <div>
      <h3>{name}</h3>
      <ul>
        {choices
          .filter(({ count }) => count > 0)
          .slice(0, MOST)
          .map(({ value, label, count }) => (
            <li key={value} className="flex justify-between gap-3 py-0.5">
              <Link href={hrefOf(value)} rel="nofollow" className="min-w-0 break-words">
                {label}
              </Link>
              <span className="text-soft">{grouped(count)}</span>
            </li>
          ))}
      </ul>
    </div>
  );
}
