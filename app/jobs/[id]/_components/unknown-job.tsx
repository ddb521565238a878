import { Link } from "@/app/_components/link";
import { KEPT_DAYS } from "@/server/jobs/limits";

/** In place of a posting where none has the id. */
export function UnknownJob() {
  return (
    <>
      <h1>No posting has this address</h1>
      <p className="mt-4 max-w-2xl">
        We delete postings {KEPT_DAYS} days after they have closed. The{" "}
        <Link href="/jobs">open ones</Link> can be searched.
      </p>
    </>
  );
}
