import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Link } from "@/app/_components/link";
import { MessageLine } from "@/app/_components/message-line";
import { messageOf } from "@/app/_lib/messages";
import { currentUser } from "@/server/accounts/current-user";
import { SAVED_PATH } from "@/server/jobs/address";
import { countFresh, FRESH_COUNTED } from "@/server/jobs/fresh";
import { findSavedSearches, type SavedSearch } from "@/server/jobs/saved-searches";
import { dayText } from "@/server/jobs/status-wording";

export const metadata: Metadata = { title: "Saved searches", robots: { index: false } };

/** The searches that somebody keeps, each with how many postings are new to it. */
export default async function SavedSearchesPage({ searchParams }: PageProps<"/jobs/saved">) {
  const user = await currentUser();
  if (!user) redirect(`/sign-in?${new URLSearchParams({ return: SAVED_PATH })}`);
  const searches = await findSavedSearches(user.id);
  const fresh = await countFresh(searches);
  return (
    <>
      <h1>Saved searches</h1>
      <MessageLine message={messageOf(await searchParams)} />
      {searches.length === 0 ? (
        <p className="mt-6 max-w-2xl">
          You keep none. <Link href="/jobs">Search for jobs</Link>, then press “Save this search”
          under what you asked for.
        </p>
      ) : (
        <ul className="mt-6 max-w-3xl border-t border-rule">
          {searches.map((search) => (
            <SearchItem key={search.id} search={search} fresh={fresh.get(search.id) ?? 0} />
          ))}
        </ul>
      )}
    </>
  );
}

function SearchItem({ search, fresh }: { search: SavedSearch; fresh: number }) {
  const { id, name, address, lookedAt } = search;
  return (
    <li
      id={id}
      className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-rule py-3"
    >
      <div className="min-w-0">
        <Link href={address} className="font-semibold break-words">
          {name}
        </Link>
        <p className="text-sm text-soft">
          {freshText(fresh)} since you last looked, on {dayText(lookedAt)}
        </p>
      </div>
      <form action="/jobs/saved/remove" method="post">
        <input type="hidden" name="id" value={id} />
        <button type="submit" className="button-quiet" aria-label={`Remove ${name}`}>
          Remove
        </button>
      </form>
    </li>
  );
}

function freshText(fresh: number): string {
  if (fresh === 0) return "Nothing new";
  return fresh > FRESH_COUNTED ? `More than ${FRESH_COUNTED} new` : `${fresh} new`;
}
