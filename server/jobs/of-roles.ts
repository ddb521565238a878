import { LRUCache } from "lru-cache";
import { prisma } from "@/server/db/client";

/** An open posting in a few words. */
export interface JobLink {
  id: string;
  title: string;
  employer: string;
  place: string;
}

/** Open postings that were matched to a role: the newest, and how many there are in all. */
export interface OpenJobs {
  total: number;
  newest: JobLink[];
}

const MOST = 3;
/** A page is kept for an hour: that its postings are as they were a minute before makes no difference. */
const HOLDS_MS = 60_000;
const MOST_ROLES = 2_000;

const held = new LRUCache<string, OpenJobs>({ max: MOST_ROLES, ttl: HOLDS_MS });
const NONE: OpenJobs = { total: 0, newest: [] };

/** Open postings of roles by slug, as they were at most a minute ago; a role that has none is left out. */
export async function openJobsOf(slugs: string[]): Promise<Map<string, OpenJobs>> {
  const known = new Map(slugs.map((slug) => [slug, held.get(slug)]));
  const asked = slugs.filter((slug) => !known.get(slug));
  const found = asked.length > 0 ? await findOpenJobs(asked) : new Map<string, OpenJobs>();
  for (const slug of asked) held.set(slug, found.get(slug) ?? NONE);
  return new Map(
    slugs
      .map((slug) => [slug, known.get(slug) ?? found.get(slug) ?? NONE] as const)
      .filter(([, { total }]) => total > 0),
  );
}

/** The same as they are now, in one query. */
export async function findOpenJobs(slugs: string[]): Promise<Map<string, OpenJobs>> {
  const rows = await prisma.$queryRaw<(JobLink & { slug: string; total: number })[]>`
    SELECT slug, total, id, title, employer, place FROM (
      SELECT role_slug AS slug, id, title, employer, place,
        (count(*) OVER (PARTITION BY role_slug))::int AS total,
        row_number() OVER (PARTITION BY role_slug ORDER BY new_since DESC, id) AS position
      FROM job_postings WHERE closed_at IS NULL AND role_slug = ANY(${slugs})
    ) numbered WHERE position <= ${MOST} ORDER BY slug, position`;
  const found = new Map<string, OpenJobs>();
  for (const { slug, total, ...link } of rows) {
    const jobs = found.get(slug) ?? { total, newest: [] };
    found.set(slug, { total, newest: [...jobs.newest, link] });
  }
  return found;
}
