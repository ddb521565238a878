import { prisma } from "@/server/db/client";
import type { Source } from "@/server/db/generated/client";

export type { Source };

/** All publications that the loaded figures come from, by publisher and title. */
export function allSources(): Promise<Source[]> {
  return prisma.source.findMany({ orderBy: [{ publisher: "asc" }, { title: "asc" }] });
}
