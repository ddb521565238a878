import type { Metadata } from "next";
import { pageMetadata } from "@/app/_lib/page-metadata";
import { roleAddress } from "@/server/roles/address";
import type { RoleLink } from "@/server/roles/profile";

/** What the page of pay by place tells search engines; its table in another order is no page of its own. */
export function payMetadata(role: RoleLink & { occupation: RoleLink }, indexed = true): Metadata {
  const path = roleAddress(role.slug);
  return pageMetadata({
    title: `${role.title}: pay by state and area`,
    description: `What ${role.occupation.title} earn in each state, metropolitan and nonmetropolitan area with an estimate of its own: median, range, and at average prices.`,
    path: `${path}/pay`,
    picture: { path: `${path}/preview.png`, alt: role.title },
    indexed,
  });
}
