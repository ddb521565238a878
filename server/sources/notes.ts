import type { Figure } from "@/server/figures/figure";
import { provenanceText } from "@/server/figures/provenance";
import type { RoleProfile } from "@/server/roles/profile";
import type { Citation } from "./citations";

/** What is said of where figures of one source come from; many figures can share it. */
export interface Note {
  /** its source's letter and a number: "b2" */
  id: string;
  text: string;
}

/**
 * The same citations with the notes of all figures of these roles, each once, by source. Why a figure is
 * missing is not among them: that stands beside its "-", on paper too.
 */
export function withNotes(citations: Citation[], roles: RoleProfile[]): Citation[] {
  const figures: Figure[] = roles.flatMap((role) => Object.values(role.figures));
  return citations.map((citation) => {
    const texts = figures
      .filter(({ state, sourceId }) => state === "known" && sourceId === citation.source.id)
      .map((figure) => provenanceText(figure, citation.source));
    const notes = [...new Set(texts)].map((text, at) => ({
      id: `${citation.letter}${at + 1}`,
      text,
    }));
    return { ...citation, notes };
  });
}

/** A source mark: the id of a note that the page lists, else the letter and a note of its own. */
export type Mark = string | [letter: string, note: string];

/** The mark of a figure; its letter is "?" where it is missing from all sources. */
export function markOf(citations: Citation[], figure: Figure): Mark {
  const citation = citations.find(({ source }) => source.id === figure.sourceId);
  const text = provenanceText(figure, citation?.source);
  const listed = citation?.notes?.find((note) => note.text === text);
  return listed ? listed.id : [citation?.letter ?? "?", text];
}
