"use client";

import { Link } from "./link";

interface FileLinksProps {
  path: string;
  cite?: boolean;
  sheet?: boolean;
}

/**
 * The page's figures as files, at its own address; a query of the page goes on in theirs.
 * @param cite whether the page has one that says how to cite it
 * @param sheet whether the page has one that is made for one sheet of paper
 */
export function FileLinks({ path, cite = false, sheet = false }: FileLinksProps) {
  const [page, query] = path.split("?");
  const address = (format: string) => `${page}.${format}${query ? `?${query}` : ""}`;
  return (
    <p className="screen-only mt-4 text-sm">
      As a table: <a href={address("csv")}>CSV</a>, <a href={address("json")}>JSON</a>
      {sheet && (
        <>
          {"; "}
          <Link href={`${page}/sheet`}>print one page</Link>
        </>
      )}
      {cite && (
        <>
          {"; "}
          <Link href={`${page}/cite`}>cite this</Link>
        </>
      )}
    </p>
  );
}
