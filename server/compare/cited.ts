import { CATALOGUE, type FigureId } from "@/server/figures/catalogue";
import type { RoleProfile } from "@/server/roles/profile";
import { type Citation, citationsById } from "@/server/sources/citations";
import { withNotes } from "@/server/sources/notes";
import type { Source } from "@/server/sources/sources";
import { PAIR_SECTIONS } from "./sections";

/** What a page of two roles shows. */
interface Shown {
  figures: readonly FigureId[];
  /** ids of the sources of its lists */
  lists: (role: RoleProfile) => (string | null)[];
}

/** The figures of a comparison: its tables', and those that only its sentences say. */
const COMPARED: Shown = {
  figures: [
    "preparation.time",
    "work.topSkills",
    ...PAIR_SECTIONS.flatMap(({ figures }) => figures),
  ],
  lists: ({ listSources: { onet, places, prices, employers } }) => [
    onet,
    ...places,
    prices,
    employers,
  ],
};

/** The sources of what a page shows of two roles, lettered in the order of the catalogue, with its notes. */
export function comparisonCitations(
  roles: RoleProfile[],
  sources: Source[],
  { figures, lists }: Shown = COMPARED,
): Citation[] {
  const shown = (Object.keys(CATALOGUE) as FigureId[]).filter((id) => figures.includes(id));
  const ids = shown.flatMap((id) => roles.flatMap((role) => role.figures[id].sourceId ?? []));
  return withNotes(citationsById([...ids, ...roles.flatMap(lists)], sources), roles, shown);
}
