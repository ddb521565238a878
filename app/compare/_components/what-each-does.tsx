import type { RoleProfile } from "@/server/roles/profile";
import { type Work, WorksDescribed } from "./works-described";

/** A paragraph on each role's work, in our own words. */
export const WhatEachDoes = ({ left, right }: { left: RoleProfile; right: RoleProfile }) => (
  <section aria-labelledby="work" className="mt-10">
    <h2 id="work">What each does</h2>
    <WorksDescribed works={[workOf(left), workOf(right)]} />
  </section>
);

/** A script in the page is handed no more than this of a role. */
const workOf = ({
  slug,
  title,
  description,
  occupation: { officialTitle, code },
}: RoleProfile): Work => ({
  slug,
  title,
  description,
  occupation: { officialTitle, code },
});
