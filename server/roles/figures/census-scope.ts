import { missing, type Provenance } from "@/server/figures/figure";

/** Of whom a figure speaks that a survey states, but for its source. */
export type Scope = Omit<Provenance, "sourceId">;

export const UNMATCHED = missing(
  "The population survey has no occupation that we could match to this one with certainty.",
);

/**
 * Of whom the figure under a Census title speaks, seen from a role. A title of another wording for the
 * same occupation is no wider scope.
 */
export function censusScope(roleTitle: string, censusTitle: string, scope: string): Scope {
  const same = scope === "exact" || censusTitle.toLowerCase() === roleTitle.toLowerCase();
  return {
    ...(!same && { of: censusTitle }),
    ...(scope === "group" && { note: "Only the group that holds this occupation is published." }),
  };
}

/** A scope with one more note. */
export const noted = (scope: Scope, note: string): Scope => ({
  ...scope,
  note: [scope.note, note].filter(Boolean).join(" "),
});
