import { siteUrl } from "@/server/site/address";
import type { Crumb } from "@/server/site/structured-data";
import { BreadcrumbTrail } from "./breadcrumb-trail";

/** Where a page stands: the way to it, the page itself last. Search engines are told the same. */
export const Breadcrumb = ({ crumbs }: { crumbs: Crumb[] }) => (
  <BreadcrumbTrail crumbs={crumbs} site={siteUrl()} />
);
