import { Link } from "@/app/_components/link";
import { type JobQuery, jobsAddress } from "@/server/jobs/query";
import type { Unclear } from "@/server/jobs/typed";

/** Names that were typed and may mean several things, each a press away, or nothing. */
export function UnclearNames({ unclear, query }: { unclear: Unclear[]; query: JobQuery }) {
  const withChoice = ({ kind }: Unclear, value: string): JobQuery =>
    kind === "role" ? { ...query, roles: [...query.roles, value] } : { ...query, place: value };
  return unclear.map((one) => (
    <section key={one.kind} className="mt-4 border-l-3 border-ink pl-3 text-sm" role="status">
      <p>
        {one.choices.length > 0
          ? `Which ${one.kind} is “${one.typed}”? What follows is of all.`
          : `No ${one.kind} that we know is called “${one.typed}”: what follows is of all.`}
      </p>
      <ul className="mt-1 flex flex-wrap gap-x-4">
        {one.choices.map(({ value, label }) => (
          <li key={value}>
            <Link href={jobsAddress(withChoice(one, value))} className="py-1">
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  ));
}
