import { prisma } from "@/server/db/client";
import { likestRole, SURE_ENOUGH } from "@/server/jobs/match";
import type { Line } from "./report";
import { titleSetsIn } from "./title-sets";

/** Of many titles so many are asked, evenly spread. */
const MOST_ASKED = 3000;

/**
 * How many titles of postings are matched to a role, and how many of those rightly: of titles with known
 * codes below a folder, those that the search has not learnt from.
 */
export async function benchMatching(folder: string | undefined): Promise<Line[]> {
  const roles = await prisma.role.findMany({ select: { slug: true, occupationCode: true } });
  const socOf = new Map(roles.map((role) => [role.slug, role.occupationCode.slice(0, 7)]));
  const lines: Line[] = [];
  for (const { name, titles } of folder ? await titleSetsIn(folder) : []) {
    const unseen = titles.filter(({ isTest }) => isTest);
    const step = Math.ceil(unseen.length / MOST_ASKED);
    const asked = unseen.filter((_, at) => at % step === 0);
    let [matched, right] = [0, 0];
    for (const { title, codes } of asked) {
      const match = await likestRole(title);
      if (!match || match.sureness < SURE_ENOUGH) continue;
      matched++;
      if (codes.includes(socOf.get(match.slug) ?? "")) right++;
    }
    const share = (count: number, of: number) => `${((count / of) * 100).toFixed(1)}%`;
    lines.push({
      what: `postings' titles (${name}): ${share(matched, asked.length)} matched, ${share(right, matched)} of those rightly`,
    });
  }
  return lines;
}
