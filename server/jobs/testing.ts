import { randomBytes } from "node:crypto";
import { prisma } from "@/server/db/client";
import type { Prisma } from "@/server/db/generated/client";

type Posting = Partial<Prisma.JobPostingUncheckedCreateInput> & { title: string };

/**
 * Puts postings of one employer of the test's own into the database, and returns its name and their ids
 * in order.
 */
export async function withPostings(...postings: Posting[]) {
  const employer = `Employer ${randomBytes(6).toString("hex")}`;
  const sourceId = `test/${employer}`;
  await prisma.jobSource.create({
    data: { id: sourceId, adapter: "test", employer, startedAt: new Date() },
  });
  const ids: string[] = [];
  for (const [at, posting] of postings.entries()) {
    const id = randomBytes(10).toString("hex");
    ids.push(id);
    await prisma.jobPosting.create({
      data: {
        id,
        sourceId,
        externalId: String(at),
        employer,
        place: "",
        remote: false,
        newSince: new Date("2026-01-01"),
        url: "https://jobs.example.org/1",
        description: "",
        hash: "",
        ...posting,
      },
    });
  }
  return { employer, sourceId, ids };
}
