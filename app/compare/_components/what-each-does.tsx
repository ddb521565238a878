import Link from "next/link";
import { OfficialTitle } from "@/app/_components/official-title";
import type { RoleProfile } from "@/server/roles/profile";

/** A paragraph on each role's work, in our own words. */
export function WhatEachDoes({ left, right }: { left: RoleProfile; right: RoleProfile }) {
  return (
    <section aria-labelledby="work" className="mt-10">
      <h2 id="work">What each does</h2>
      <div className="mt-4 grid gap-6 md:grid-cols-2 md:gap-10">
        {[left, right].map((role) => (
          <div key={role.slug}>
            <h3>
              <Link
                href={`/careers/${role.slug}`}
                prefetch={false}
                className={`text-ink ${role === left ? "side-left" : "side-right"}`}
              >
                {role.title}
              </Link>
            </h3>
            <OfficialTitle occupation={role.occupation} />
            <p className="mt-2">{role.description || "We have not described this work yet."}</p>
          </div>
        ))}
      </div>
    </section>
  );
}
