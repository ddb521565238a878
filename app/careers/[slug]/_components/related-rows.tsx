"use client";

import { Link } from "@/app/_components/link";
import { pairAddress } from "@/server/compare/address";
import { roleAddress } from "@/server/roles/address";
import type { RoleLink } from "@/server/roles/profile";

/**
 * Roles, each with the way to its comparison with one. It would do as a server component; but then a page's data
 * would repeat each row with its elements and addresses.
 */
export const RelatedRows = ({ role, others }: { role: RoleLink; others: RoleLink[] }) => (
  <ul className="link-rows mt-4">
    {others.map(({ slug, title }) => (
      <li key={slug}>
        <Link href={roleAddress(slug)}>{title}</Link>
        <Link
          href={pairAddress(role.slug, slug)}
          aria-label={`Compare ${role.title} with ${title}`}
        >
          Compare
        </Link>
      </li>
    ))}
  </ul>
);
