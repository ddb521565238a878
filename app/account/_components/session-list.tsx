import { browserName } from "@/server/accounts/browser-name";
import type { ListedSession } from "@/server/accounts/sessions";

const WHEN = new Intl.DateTimeFormat("en-US", {
  dateStyle: "medium",
  timeStyle: "short",
  timeZone: "UTC",
});

/** Where somebody is signed in, each with a button that ends it. */
export function SessionList({ sessions }: { sessions: ListedSession[] }) {
  return (
    <section id="sessions">
      <h2>Where you are signed in</h2>
      <ul className="mt-4 max-w-2xl border-t border-rule">
        {sessions.map((session) => (
          <li
            key={session.id}
            className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-rule py-3"
          >
            <div>
              <p className="font-semibold">
                {browserName(session.userAgent)}
                {session.isThis && <span className="font-normal"> (this browser)</span>}
              </p>
              <p className="text-sm text-soft">
                Signed in {when(session.createdAt)}, last seen {when(session.lastSeen)}
              </p>
            </div>
            {!session.isThis && <Revoke session={session} />}
          </li>
        ))}
      </ul>
      <form action="/account/sign-out-everywhere" method="post" className="mt-4">
        <button type="submit" className="button-quiet">
          Sign out everywhere
        </button>
      </form>
    </section>
  );
}

function Revoke({ session }: { session: ListedSession }) {
  return (
    <form action="/account/sessions" method="post">
      <input type="hidden" name="id" value={session.id} />
      <button
        type="submit"
        className="button-quiet"
        aria-label={`Sign out ${browserName(session.userAgent)}, signed in ${when(session.createdAt)}`}
      >
        Sign out
      </button>
    </form>
  );
}

function when(date: Date) {
  return `${WHEN.format(date)} UTC`;
}
