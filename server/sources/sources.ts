import { prisma } from "@/server/db/client";
import type { Source } from "@/server/db/generated/client";
import { keptWithData } from "@/server/db/kept";

export type { Source };

/** All publications that the loaded figures come from, by publisher and title. */
export const allSources: () => Promise<Source[]> = keptWithData("sources", () =>
  prisma.source.findMany({ orderBy: [{ publisher: "asc" }, { title: "asc" }] }),
);
