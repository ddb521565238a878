import { Link } from "@/app/_components/link";
import type { Job } from "@/server/jobs/posting";

/** The role that a posting was matched to, and how surely. */
export function JobRole({ job: { title, role } }: { job: Job }) {
  return (
    <section aria-labelledby="work" className="mt-10">
      <h2 id="work">The work</h2>
      {role ? (
        <p className="mt-2 max-w-3xl">
          We take it for <Link href={`/careers/${role.slug}`}>{role.title}</Link>:{" "}
          {surenessText(role.sureness)}
        </p>
      ) : (
        <p className="mt-2 max-w-3xl">
          Unmatched: no role is likely enough for its title.{" "}
          <Link href={`/search?${new URLSearchParams({ q: title })}`}>
            Look it up among our roles
          </Link>
          .
        </p>
      )}
    </section>
  );
}

/** @param sureness 1 where the board states the occupation, else that of our search for the title */
const surenessText = (sureness: number): string =>
  sureness === 1
    ? "its board states the occupation."
    : `our search for its title is ${Math.floor(sureness * 100)}% sure of it. It may be other work.`;
