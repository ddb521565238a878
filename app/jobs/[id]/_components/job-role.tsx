import Link from "next/link";
import type { Job } from "@/server/jobs/posting";

/** The role that a posting was matched to, and how surely. */
export function JobRole({ job: { title, role } }: { job: Job }) {
  return (
    <section aria-labelledby="work" className="mt-10">
      <h2 id="work">The work</h2>
      {role ? (
        <p className="mt-2 max-w-3xl">
          We take it for{" "}
          <Link href={`/careers/${role.slug}`} prefetch={false}>
            {role.title}
          </Link>
          : {surenessText(role.sureness)}
        </p>
      ) : (
        <p className="mt-2 max-w-3xl">
          Unmatched: its title comes near enough to no name of an occupation.{" "}
          <Link href={`/search?${new URLSearchParams({ q: title })}`} prefetch={false}>
            Look it up among our roles
          </Link>
          .
        </p>
      )}
    </section>
  );
}

/** @param sureness the share of words that the title and a name of the work have in common; 1: all, or stated */
function surenessText(sureness: number): string {
  const percent = Math.floor(sureness * 100);
  return percent >= 100
    ? "its title is a name of that work, or its board states the occupation."
    : `its title and a name of that work are ${percent}% alike, word by word. It may be other work.`;
}
