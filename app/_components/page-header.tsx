"use client";

import { useSelectedLayoutSegment } from "next/navigation";
import { HeaderSearch } from "./header-search";
import { Link } from "./link";

/** The three places of the site, each with what one does there. */
const PLACES = [
  { href: "/jobs", name: "Jobs", leadIn: "find open postings" },
  { href: "/careers", name: "Careers", leadIn: "explore occupations" },
  { href: "/companies", name: "Companies", leadIn: "who pays best" },
];

/**
 * What stands above every page. Nothing in it needs the browser; but as a server component each page's data
 * would repeat its elements. What stands in a frame on another site has none.
 */
export function PageHeader() {
  if (useSelectedLayoutSegment() === "embed") return null;
  return (
    <header className="screen-only border-b border-rule">
      <div className="page flex flex-wrap items-center gap-x-6 gap-y-2 py-3">
        <Link
          href="/"
          className="mr-auto text-xl font-extrabold tracking-tight text-ink no-underline"
        >
          Rolewise
        </Link>
        <HeaderSearch />
        <Link href="/shortlists" className="font-semibold text-ink no-underline hover:underline">
          Shortlists
        </Link>
        {/* The page may be kept for everybody: who is signed in, only the account's page knows. A plain
            link names this page to the sign-in page, which leads back here; the router's would not. */}
        <a href="/account" className="font-semibold text-ink no-underline hover:underline">
          Account
        </a>
        <nav aria-label="Main" className="flex w-full flex-wrap gap-x-6 gap-y-1">
          {PLACES.map(({ href, name, leadIn }) => (
            <Link key={href} href={href} className="text-ink no-underline hover:underline">
              <span className="font-semibold">{name}</span>
              <span className="ml-1.5 hidden text-sm text-soft md:inline">{leadIn}</span>
            </Link>
          ))}
        </nav>
      </div>
    </header>
  );
}
