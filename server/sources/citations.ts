import { CATALOGUE, type FigureId } from "@/server/figures/catalogue";
import type { RoleProfile } from "@/server/roles/profile";
import type { Source } from "./sources";

/** A source as a page cites it: by a letter of its own. */
export interface Citation {
  letter: string;
  source: Source;
}

/** The sources that these roles' figures and lists rest on, lettered in the order of the catalogue. */
export function citationsOf(roles: RoleProfile[], sources: Source[]): Citation[] {
  const ids = Object.keys(CATALOGUE).flatMap((id) =>
    roles.flatMap(({ figures }) => figures[id as FigureId].sourceId ?? []),
  );
  const lists = roles.flatMap(({ listSources: { onet, majors, awards, prices, employers } }) => [
    onet,
    ...majors,
    ...awards,
    ...prices,
    ...employers,
  ]);
  return citationsById([...ids, ...lists], sources);
}

/** These sources, each once, lettered in this order. */
export function citationsById(ids: string[], sources: Source[]): Citation[] {
  return [...new Set(ids)].flatMap((id, at) => {
    const source = sources.find((one) => one.id === id);
    return source ? [{ letter: letterAt(at), source }] : [];
  });
}

/** The letter of a source on this page, "?" where it is not among its citations. */
export const letterOf = (citations: Citation[], sourceId: string | undefined): string =>
  citations.find(({ source }) => source.id === sourceId)?.letter ?? "?";

const letterAt = (at: number) => String.fromCharCode("a".charCodeAt(0) + at);
