import type { FigureId } from "@/server/figures/catalogue";
import { OUTLOOK } from "@/server/figures/outlook-kinds";
import type { RoleProfile } from "@/server/roles/profile";
import { type Citation, citationsById } from "@/server/sources/citations";
import type { Source } from "@/server/sources/sources";

/** The sources of these roles' figures of outlook. */
export function outlookCitations(roles: RoleProfile[], sources: Source[]): Citation[] {
  const ids = Object.keys(OUTLOOK).flatMap((id) =>
    roles.map(({ figures }) => figures[id as FigureId].sourceId ?? null),
  );
  return citationsById(ids, sources);
}
