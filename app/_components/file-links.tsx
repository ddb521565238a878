"use client";

import Link from "next/link";

/**
 * The page's figures as files, at its own address; a query of the page goes on in theirs.
 * @param cite whether the page has one that says how to cite it
 */
export function FileLinks({ path, cite = false }: { path: string; cite?: boolean }) {
  const [page, query] = path.split("?");
  const address = (format: string) => `${page}.${format}${query ? `?${query}` : ""}`;
  return (
    <p className="screen-only mt-4 text-sm">
      As a table: <a href={address("csv")}>CSV</a>, <a href={address("json")}>JSON</a>
      {cite && (
        <>
          {"; "}
          <Link href={`${page}/cite`} prefetch={false}>
            cite this
          </Link>
        </>
      )}
    </p>
  );
}
