import { prisma } from "@/server/db/client";
import { keptWithData } from "@/server/db/kept";
import type { RoleLink } from "@/server/roles/profile";

/** One of two occupations that O*NET calls closely related, with what a theme chooses pairs by. */
export interface Neighbour extends RoleLink {
  /** the two digits of its major group */
  field: string;
  /** 1 to 5, null where O*NET has not rated it */
  jobZone: number | null;
  /** jobs in the projections' base year */
  jobs: number;
  /** mean yearly wage in dollars, null where it is missing */
  pay: number | null;
  /** relative standard error of `pay` in percent */
  payRse: number | null;
}

/** How close two occupations must be in O*NET's order of related ones. */
const CLOSEST = 5;

interface NeighbourRow {
  a: Neighbour;
  b: Neighbour;
}

/** Each pair of neighbours once, the one more people work in first; pairs by the smaller one's jobs. */
export type Neighbours = [Neighbour, Neighbour][];

/** The related pairs of the loaded occupations. Kept in process: every theme chooses among them. */
export const neighbours = keptWithData("neighbours", findNeighbours);

/**
 * Only occupations with figures of their own: of those that O*NET divides, the main part (.00), and
 * none that are published together with others.
 */
async function findNeighbours(): Promise<Neighbours> {
  const rows = await prisma.$queryRaw<NeighbourRow[]>`
    WITH own AS (
      SELECT o.code, p.employment, jsonb_build_object(
        'slug', o.slug, 'title', o.name, 'field', left(o.soc_code, 2), 'jobZone', o.job_zone,
        'jobs', p.employment, 'pay', w.mean_annual, 'payRse', w.mean_rse) AS facts
      FROM occupations o
      JOIN projections p ON p.occupation_code = o.soc_code
      LEFT JOIN wages w ON w.occupation_code = o.soc_code
        AND w.area_code = '99' AND w.industry_code = '000000'
      WHERE o.code LIKE '%.00' AND p.employment IS NOT NULL
    )
    SELECT DISTINCT ON (least(a.employment, b.employment), least(a.code, b.code), greatest(a.code, b.code))
      a.facts AS a, b.facts AS b
    FROM related_occupations r
    JOIN own a ON a.code = r.occupation_code
    JOIN own b ON b.code = r.related_code
    WHERE r.position <= ${CLOSEST}
    ORDER BY least(a.employment, b.employment) DESC, least(a.code, b.code), greatest(a.code, b.code)`;
  return rows.map(({ a, b }) => (a.jobs >= b.jobs ? [a, b] : [b, a]));
}
