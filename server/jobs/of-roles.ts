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

/** Open postings of roles by slug, in one query; a role that has none is left out. */
export async function findOpenJobs(slugs: string[], most = 3): Promise<Map<string, OpenJobs>> {
  const rows = await prisma.$queryRaw<(JobLink & { slug: string; total: number })[]>`
    SELECT slug, total, id, title, employer, place FROM (
      SELECT role_slug AS slug, id, title, employer, place,
        (count(*) OVER (PARTITION BY role_slug))::int AS total,
        row_number() OVER (PARTITION BY role_slug ORDER BY new_since DESC, id) AS position
      FROM job_postings WHERE closed_at IS NULL AND role_slug = ANY(${slugs})
    ) numbered WHERE position <= ${most} ORDER BY slug, position`;
  const found = new Map<string, OpenJobs>();
  for (const { slug, total, ...link } of rows) {
    const jobs = found.get(slug) ?? { total, newest: [] };
    found.set(slug, { total, newest: [...jobs.newest, link] });
  }
  return found;
}
