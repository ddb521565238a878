"use client";

/** Of DatabaseAway (server/db/away.ts): the one that pages of people's own data fail with. */
const AWAY = "database-away";

/** Shown where a page cannot be made, most often because the database does not answer. */
export default function ErrorPage({
  error,
  retry,
}: {
  error: Error & { digest?: string };
  retry: () => void;
}) {
  const isAway = error.digest === AWAY;
  return (
    <>
      <h1>{isAway ? "Not just now" : "This page could not be made"}</h1>
      <p className="mt-4">
        {isAway
          ? "What people keep, open jobs and employers cannot be read at the moment. Nothing of yours is lost; occupations, comparisons and the search go on working. Try again in a minute."
          : "Nothing of yours is lost. It may work in a moment."}
      </p>
      <button type="button" className="button mt-4" onClick={retry}>
        Try again
      </button>
    </>
  );
}
