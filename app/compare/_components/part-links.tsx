import type { ReactNode } from "react";
import { Link } from "@/app/_components/link";
import { pairAddress } from "@/server/compare/address";
import { roleAddress } from "@/server/roles/address";
import type { RoleLink } from "@/server/roles/profile";

interface PartLinksProps {
  left: RoleLink;
  right: RoleLink;
  /** where a role's own page on this is, behind the role's address */
  own?: string;
  className?: string;
  /** what else there is, each with the dot before it */
  children?: ReactNode;
}

/** From a page on a part of a comparison back to the whole, and to each role alone. */
export function PartLinks({ left, right, own = "", className = "mt-3", children }: PartLinksProps) {
  return (
    <p className={`screen-only ${className}`}>
      <Link href={pairAddress(left.slug, right.slug)}>The whole comparison</Link>
      {[left, right].map(({ slug, title }) => (
        <span key={slug}>
          {" "}
          · <Link href={`${roleAddress(slug)}${own}`}>{title} alone</Link>
        </span>
      ))}
      {children}
    </p>
  );
}
