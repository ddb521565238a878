"use client";

import { Link } from "@/app/_components/link";
import { pairAddress } from "@/server/compare/address";
import type { RoleLink } from "@/server/roles/profile";

/**
 * Comparisons of one role with others. It would do as a server component; but then a page's data would repeat each
 * row with its elements and addresses.
 */
export const PairLinks = ({ role, others }: { role: RoleLink; others: RoleLink[] }) => (
  <ul className="space-y-1">
    {others.map(({ slug, title }) => (
      <li key={slug}>
        <Link href={pairAddress(role.slug, slug)}>{`${role.title} or ${title}`}</Link>
      </li>
    ))}
  </ul>
);
