"use client";

import { Link } from "@/app/_components/link";
import { OfficialTitle } from "@/app/_components/official-title";
import type { RoleLink, RoleProfile } from "@/server/roles/profile";

/** A role and what its work is. */
export interface Work extends RoleLink, Pick<RoleProfile, "description"> {
  occupation: Pick<RoleProfile["occupation"], "officialTitle" | "code">;
}

/**
 * The work of both roles, the left one's first. It would do as a server component; but then a page's data
 * would repeat the titles with their elements.
 */
export const WorksDescribed = ({ works }: { works: Work[] }) => (
  <div className="mt-4 grid gap-6 md:grid-cols-2 md:gap-10">
    {works.map(({ slug, title, occupation, description }, at) => (
      <div key={slug}>
        <h3>
          <Link
            href={`/careers/${slug}`}
            className={`text-ink ${at === 0 ? "side-left" : "side-right"}`}
          >
            {title}
          </Link>
        </h3>
        <OfficialTitle occupation={occupation} />
        <p className="mt-2">{description || "We have not described this work yet."}</p>
      </div>
    ))}
  </div>
);
