import { prisma } from "@/server/db/client";
import type { Prisma } from "@/server/db/generated/client";
import { keptWithData } from "@/server/db/kept";

const include = { soc: { select: { title: true } } } satisfies Prisma.TeleworkInclude;

/** The telework of a group of occupations, with the group's title. */
export type TeleworkGroup = Prisma.TeleworkGetPayload<{ include: typeof include }>;

/** The telework of every group that is published: some two dozen, of which every role needs one. */
export const teleworkGroups: () => Promise<TeleworkGroup[]> = keptWithData("telework groups", () =>
  prisma.telework.findMany({
    where: { soc: { level: { in: ["broad", "minor", "major"] } } },
    relationLoadStrategy: "join",
    include,
  }),
);

/** The zeros at which a code's broad, minor and major groups end, the closest first. */
const GROUP_ENDINGS = ["0", "00", "000", "0000"];

/** Of these groups the closest that holds a SOC code; never all occupations. */
export function closestGroup<G extends { occupationCode: string }>(
  socCode: string,
  groups: G[],
): G | null {
  const codes = GROUP_ENDINGS.map((zeros) => socCode.slice(0, -zeros.length) + zeros);
  const [closest] = codes.flatMap((code) => groups.filter((one) => one.occupationCode === code));
  return closest ?? null;
}
