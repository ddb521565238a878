"use client";

import { breadcrumbData, type Crumb } from "@/server/site/structured-data";
import { JsonLd } from "./json-ld";
import { Link } from "./link";

/** The way to a page. It would do as a server component; but then a page's data would say each crumb thrice. */
export function BreadcrumbTrail({ crumbs, site }: { crumbs: Crumb[]; site: string }) {
  return (
    <nav aria-label="Breadcrumb" className="screen-only mb-3 text-sm">
      <JsonLd data={breadcrumbData(crumbs, site)} />
      <ol className="flex flex-wrap gap-x-2">
        {crumbs.map(({ name, path }, at) => (
          <li key={path} className="flex gap-x-2">
            {at > 0 && (
              <span aria-hidden="true" className="text-soft">
                /
              </span>
            )}
            {at < crumbs.length - 1 ? (
              <Link href={path} className="inline-block py-0.5">
                {name}
              </Link>
            ) : (
              <span aria-current="page" className="py-0.5 text-soft">
                {name}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
