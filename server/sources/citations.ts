import { CATALOGUE, type FigureId } from "@/server/figures/catalogue";
import type { RoleProfile } from "@/server/roles/profile";
import type { Source } from "./sources";

const LETTERS = 26;

/** What a page says once of where figures of one source come from; many figures can share it. */
export interface Note {
  /** its source's letter and a number: "b2" */
  id: string;
  /** what is said behind the publication, "" where that is all */
  detail: string;
}

/** A source as a page cites it: by a letter of its own. */
export interface Citation {
  letter: string;
  source: Source;
  /** what the page's figures of it refer to, where it has a list of them (`withNotes`) */
  notes?: Note[];
}

/**
 * The sources that these roles' figures and lists rest on, lettered in the order of the catalogue.
 * @param more ids of sources of what only this page shows
 */
export function citationsOf(
  roles: RoleProfile[],
  sources: Source[],
  more: (string | null)[] = [],
): Citation[] {
  const ids = Object.keys(CATALOGUE).flatMap((id) =>
    roles.flatMap(({ figures }) => figures[id as FigureId].sourceId ?? []),
  );
  const lists = roles.flatMap(({ listSources, payCourse }) => [
    listSources.onet,
    listSources.majors,
    listSources.awards,
    ...listSources.places,
    listSources.prices,
    listSources.employers,
    ...(payCourse?.sourceIds ?? []),
  ]);
  return citationsById([...ids, ...lists, ...more], sources);
}

/** These sources, each once, lettered in this order. */
export function citationsById(ids: (string | null)[], sources: Source[]): Citation[] {
  const cited = [...new Set(ids)].filter((id) => id !== null);
  return cited.flatMap((id, at) => {
    const source = sources.find((one) => one.id === id);
    return source ? [{ letter: letterAt(at), source }] : [];
  });
}

/** The letter of a source on this page, "?" where it is not among its citations. */
export const letterOf = (citations: Citation[], sourceId: string | null | undefined): string =>
  citations.find(({ source }) => source.id === sourceId)?.letter ?? "?";

/** The letters of several sources in one mark, those that follow each other joined: "a, k-o, r". */
export function lettersOf(citations: Citation[], sourceIds: string[]): string {
  const cited = citations.flatMap(({ source }, at) => (sourceIds.includes(source.id) ? [at] : []));
  const runs: number[][] = [];
  for (const at of cited) {
    const last = runs.at(-1);
    if (last?.at(-1) === at - 1) last[1] = at;
    else runs.push([at]);
  }
  return runs.map((run) => run.map(letterAt).join("-")).join(", ") || "?";
}

/** "a" to "z", then "aa", "ab" and so on. */
function letterAt(at: number): string {
  const last = String.fromCharCode("a".charCodeAt(0) + (at % LETTERS));
  return at < LETTERS ? last : letterAt(Math.floor(at / LETTERS) - 1) + last;
}
