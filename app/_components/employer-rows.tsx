"use client";

import { companyAddress } from "@/server/companies/address";
import { grouped } from "@/server/figures/format";
import type { EmployerLink } from "@/server/roles/profile";
import { Link } from "./link";

/**
 * Employers with their certified filings. It would do as a server component; but then a page's data would repeat
 * each row with its elements.
 */
export const EmployerRows = ({ employers }: { employers: EmployerLink[] }) => (
  <ul className="link-rows mt-3">
    {employers.map(({ slug, name, filings }) => (
      <li key={slug}>
        <Link href={companyAddress(slug)}>{name}</Link>
        <span>{grouped(filings)}</span>
      </li>
    ))}
  </ul>
);
