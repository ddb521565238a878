"use client";

/** Shown where a page cannot be made, most often because the database does not answer. */
export default function ErrorPage({ retry }: { error: Error; retry: () => void }) {
  return (
    <>
      <h1>This page could not be made</h1>
      <p className="mt-4">Nothing of yours is lost. It may work in a moment.</p>
      <button type="button" className="button mt-4" onClick={retry}>
        Try again
      </button>
    </>
  );
}
