"use client";

import { Link } from "@/app/_components/link";
import type { ListWrites } from "./use-list";

/** What stands against a change that was not saved, and the way on. */
export function ProblemNote({ writes: { list, problem, retry, reload } }: { writes: ListWrites }) {
  if (!problem) return null;
  const signIn = `/sign-in?callbackUrl=${encodeURIComponent(`/shortlists/${list.id}`)}`;
  return (
    <div
      role="alert"
      className="screen-only sticky top-0 z-20 mt-6 border-2 border-ink bg-paper p-4 shadow-lg"
    >
      <p>
        <strong>Not saved.</strong> {problem.message}
        {problem.conflict &&
          " Reload the list to see it as it is now. What you are typing stays in its field, for you to save again."}
      </p>
      <p className="mt-2 flex flex-wrap gap-4">
        {problem.unreachable && (
          <button type="button" className="button" onClick={retry}>
            Try again
          </button>
        )}
        {problem.signedOut && <Link href={signIn}>Sign in</Link>}
        {!problem.unreachable && !problem.signedOut && (
          <button type="button" className="button" onClick={reload}>
            Reload the list
          </button>
        )}
      </p>
    </div>
  );
}
