"use client";

import { Link } from "@/app/_components/link";
import { MarkOfFigure } from "@/app/_components/source-mark";
import { pairAddress } from "@/server/compare/address";
import type { Better } from "@/server/explore/alternatives";

interface BetterListsProps {
  /** of the role that they are better than */
  slug: string;
  /** `mark` is the id of the note on where the figures are from, null where the page lists none */
  lists: (Omit<Better, "figure"> & { mark: string | null })[];
}

/**
 * A list for each thing; each name leads to its comparison with the role. It would do as a server
 * component; but then a page's data would repeat the rows with their elements and addresses.
 */
export const BetterLists = ({ slug, lists }: BetterListsProps) => (
  <div className="mt-4 grid gap-x-10 gap-y-4 md:grid-cols-3">
    {lists.map(({ heading, found, none, mark }) => (
      <div key={heading}>
        <h3>
          {heading}
          {mark && <MarkOfFigure mark={mark} />}
        </h3>
        {none ?? (
          <ul>
            {found.map((other) => (
              <li key={other.slug} className="py-1">
                <Link href={pairAddress(slug, other.slug)}>{other.title}</Link>{" "}
                <span className="text-soft">{other.by}</span>
              </li>
            ))}
          </ul>
        )}
      </div>
    ))}
  </div>
);
