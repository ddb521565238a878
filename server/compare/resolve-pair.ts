import type { RoleLink } from "@/server/roles/profile";
import { type SearchHit, searchRoles } from "@/server/search/search";

/** What somebody typed for one side: the role that it names beyond doubt, or the names near it. */
export interface Choice {
  typed: string;
  chosen: RoleLink | null;
  hits: SearchHit[];
}

/** Reads both sides of the two-box form; either may be a slug, a title or only part of one. */
export async function resolvePair(
  left: string,
  right: string,
): Promise<{ left: Choice; right: Choice }> {
  const [leftChoice, rightChoice] = await Promise.all([resolveChoice(left), resolveChoice(right)]);
  return { left: leftChoice, right: rightChoice };
}

/** Reads one box; it may hold a slug, a title or only part of one. */
export async function resolveChoice(text: string): Promise<Choice> {
  const typed = text.trim().slice(0, 200);
  if (typed === "") return { typed, chosen: null, hits: [] };
  const hits = await searchRoles(typed);
  const exact = hits.find(
    ({ slug, title }) => slug === typed || title.toLowerCase() === typed.toLowerCase(),
  );
  return { typed, chosen: exact ?? null, hits };
}
