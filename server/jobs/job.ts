import { prisma } from "@/server/db/client";
import type { Job } from "./posting";
import { findNames, ROW, rowOf } from "./rows";

/** A posting, open or closed; null where there is none, or none any more. */
export async function findJob(id: string): Promise<Job | null> {
  const posting = await prisma.jobPosting.findUnique({
    where: { id },
    relationLoadStrategy: "join",
    select: {
      ...ROW,
      description: true,
      validUntil: true,
      closedAt: true,
      seenAt: true,
      source: { select: { id: true, adapter: true, succeededAt: true } },
    },
  });
  if (!posting) return null;
  const { description, validUntil, closedAt, seenAt, source } = posting;
  const row = rowOf(posting, await findNames([posting.roleSlug]));
  return { ...row, description, validUntil, closedAt, seenAt, source };
}
