import { Link } from "@/app/_components/link";
import { SAVED_PATH } from "@/server/jobs/address";
import { type JobQuery, jobsAddress } from "@/server/jobs/query";

/** Keeps a search; whoever is signed out is led to sign in and back. */
export function SaveSearch({ query, saved }: { query: JobQuery; saved: boolean }) {
  if (saved)
    return (
      <p className="mt-3 text-sm">
        This is one of your <Link href={SAVED_PATH}>saved searches</Link>.
      </p>
    );
  return (
    <form action="/jobs/save" method="post" className="mt-3">
      <input type="hidden" name="search" value={jobsAddress(query)} />
      <button type="submit" className="button-quiet">
        Save this search
      </button>
    </form>
  );
}
