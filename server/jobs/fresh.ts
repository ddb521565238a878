import { prisma } from "@/server/db/client";
import { Prisma } from "@/server/db/generated/client";
import type { SavedSearch } from "./saved-searches";
import { conditionsOf } from "./search-sql";

/** So many new postings of a search are counted; one more stands for "more". */
export const FRESH_COUNTED = 100;

/**
 * How many open postings of each search we first saw after its results were last looked at, by its id;
 * at most one more than FRESH_COUNTED. One statement for all.
 */
export async function countFresh(
  searches: Pick<SavedSearch, "id" | "query" | "lookedAt">[],
  today = new Date(),
): Promise<Map<string, number>> {
  if (searches.length === 0) return new Map();
  const counts = searches.map(
    ({ id, query, lookedAt }) => Prisma.sql`
      SELECT ${id}::text AS id, count(*)::int AS count FROM (
        SELECT 1 FROM job_postings
        WHERE ${Prisma.join([...conditionsOf(query, today, null), Prisma.sql`seen_at > ${lookedAt}`], " AND ")}
        LIMIT ${FRESH_COUNTED + 1}
      ) fresh`,
  );
  const rows = await prisma.$queryRaw<{ id: string; count: number }[]>(
    Prisma.join(counts, " UNION ALL "),
  );
  return new Map(rows.map(({ id, count }) => [id, count]));
}
