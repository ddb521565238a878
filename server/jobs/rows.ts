import { prisma } from "@/server/db/client";
import type { Prisma } from "@/server/db/generated/client";
import { allPlaces } from "@/server/places/areas";
import type { Place } from "@/server/places/place";
import type { JobRow, PayUnit, StatedPay } from "./posting";

export const ROW = {
  id: true,
  title: true,
  employer: true,
  place: true,
  places: true,
  remote: true,
  payMin: true,
  payMax: true,
  payUnit: true,
  payYearly: true,
  postedOn: true,
  newSince: true,
  roleSlug: true,
  sureness: true,
  url: true,
} satisfies Prisma.JobPostingSelect;

export type PostingRow = Prisma.JobPostingGetPayload<{ select: typeof ROW }>;

/** What postings name, in words: the titles of roles by slug, and places by code. */
export interface Names {
  roles: Map<string, string>;
  places: Map<string, Place>;
}

/** Of these slugs the roles that the loaded figures have, and all places. */
export async function findNames(slugs: (string | null)[]): Promise<Names> {
  const [roles, places] = await Promise.all([
    prisma.role.findMany({
      where: { slug: { in: [...new Set(slugs.filter((slug) => slug !== null))] } },
      select: { slug: true, title: true },
    }),
    allPlaces(),
  ]);
  return {
    roles: new Map(roles.map(({ slug, title }) => [slug, title])),
    places: new Map(places.map((place) => [place.code, place])),
  };
}

/** A posting as lists show it. */
export function rowOf(row: PostingRow, names: Names): JobRow {
  const { id, title, employer, place, remote, payYearly, postedOn, newSince, sureness, url } = row;
  const roleTitle = row.roleSlug && names.roles.get(row.roleSlug);
  return {
    id,
    title,
    employer,
    place,
    places: placesOf(row.places, names),
    remote,
    pay: payOf(row),
    payYearly,
    postedOn: postedOn && dayOf(postedOn),
    newSince: dayOf(newSince),
    role:
      row.roleSlug && roleTitle
        ? { slug: row.roleSlug, title: roleTitle, sureness: sureness ?? 0 }
        : null,
    url,
  };
}

function placesOf(codes: string[], { places }: Names): Place[] {
  const known = codes.flatMap((code) => places.get(code) ?? []);
  return known.sort((a, b) => Number(a.kind === "state") - Number(b.kind === "state"));
}

function payOf({ payMin, payMax, payUnit }: PostingRow): StatedPay | null {
  return payUnit ? { min: payMin, max: payMax, unit: payUnit as PayUnit } : null;
}

const dayOf = (date: Date): string => date.toISOString().slice(0, 10);
