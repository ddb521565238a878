import { grouped } from "@/server/figures/format";
import { SAVED } from "./limits";
import type { JobQuery } from "./query";
import { findNames } from "./rows";

/** What a query names, in words: titles of its roles by slug, and its place. */
export interface QueryNames {
  roles: Map<string, string>;
  place: string | null;
}

/** Roles and places that the loaded figures do not have are left out. */
export async function findQueryNames({ roles, place }: JobQuery): Promise<QueryNames> {
  const names = await findNames(roles);
  return { roles: names.roles, place: (place && names.places.get(place)?.title) || null };
}

/** One thing that a query asks for, and the query without it. */
export interface Asked {
  label: string;
  without: JobQuery;
}

/** All that a query asks for, in words. */
export function askedFor(query: JobQuery, names: QueryNames): Asked[] {
  const { words, roles, place, remote, payAtLeast, within, employer } = query;
  const without = (change: Partial<JobQuery>): JobQuery => ({ ...query, ...change, page: 1 });
  const all: (Asked | false)[] = [
    words !== "" && { label: `“${words}”`, without: without({ words: "" }) },
    ...roles.map((slug) => ({
      label: names.roles.get(slug) ?? slug,
      without: without({ roles: roles.filter((one) => one !== slug) }),
    })),
    place !== null && { label: names.place ?? place, without: without({ place: null }) },
    remote && { label: "Remote", without: without({ remote: false }) },
    payAtLeast !== null && {
      label: `at least $${grouped(payAtLeast)} a year`,
      without: without({ payAtLeast: null }),
    },
    within !== null && { label: withinText(within), without: without({ within: null }) },
    employer !== null && { label: `at ${employer}`, without: without({ employer: null }) },
  ];
  return all.filter((one) => one !== false);
}

/** "posted since yesterday", "posted within 7 days" */
export const withinText = (days: number): string =>
  days === 1 ? "posted since yesterday" : `posted within ${days} days`;

/** A name for a search, of what it asks for. */
export function queryName(query: JobQuery, names: QueryNames): string {
  const asked = askedFor(query, names).map(({ label }) => label);
  const name = asked.length === 0 ? "All jobs" : asked.join(", ");
  return name.length > SAVED.name
    ? `${name.slice(0, SAVED.name - 1).replace(/[\s,]+$/, "")}…`
    : name;
}
