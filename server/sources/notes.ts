import { CATALOGUE, type FigureId } from "@/server/figures/catalogue";
import type { Figure, Known } from "@/server/figures/figure";
import { detailText, provenanceText } from "@/server/figures/provenance";
import type { RoleProfile } from "@/server/roles/profile";
import type { Citation } from "./citations";

/**
 * The same citations with the notes of all figures of these roles, each once, by source. Why a figure is
 * missing is not among them: that stands beside its "-", on paper too.
 * @param ids of the figures that the page shows
 */
export function withNotes(
  citations: Citation[],
  roles: RoleProfile[],
  ids = Object.keys(CATALOGUE) as FigureId[],
): Citation[] {
  const figures: Figure[] = roles.flatMap((role) => ids.map((id) => role.figures[id]));
  const known = figures.filter((figure): figure is Known => figure.state === "known");
  return citations.map((citation) => {
    const own = known.filter(({ sourceId }) => sourceId === citation.source.id);
    const notes = [...new Set(own.map(detailText))].map((detail, at) => ({
      id: `${citation.letter}${at + 1}`,
      detail,
    }));
    return { ...citation, notes };
  });
}

/** A source mark: the id of a note that the page lists, else the letter and a note of its own. */
export type Mark = string | [letter: string, note: string];

/** The mark of a figure; its letter is "?" where it is missing from all sources. */
export function markOf(citations: Citation[], figure: Figure): Mark {
  const citation = citations.find(({ source }) => source.id === figure.sourceId);
  if (citation?.notes && figure.state === "known") {
    const detail = detailText(figure);
    const listed = citation.notes.find((note) => note.detail === detail);
    if (listed) return listed.id;
  }
  return [citation?.letter ?? "?", provenanceText(figure, citation?.source)];
}
