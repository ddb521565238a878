import { employersOfBoth } from "@/server/roles/employers-of-both";
import type { EmployerLink, RoleProfile } from "@/server/roles/profile";
import { rolesBySlug } from "@/server/roles/roles";
import { type OutEarning, outEarning } from "./out-earning/out-earning";
import { PAIR_SECTIONS, type Section } from "./sections";
import { LEADS } from "./wording/leads";
import { type Opening, opening } from "./wording/opening";
import { preparing } from "./wording/preparing";
import type { Party, Sentence } from "./wording/sentence";

/** Two roles side by side, with the sentences that are made of their figures. */
export interface Comparison {
  left: RoleProfile;
  right: RoleProfile;
  opening: Opening;
  outEarning: OutEarning;
  preparing: Sentence[];
  sections: (Section & { lead: Sentence | null })[];
  /** those with most certified filings for both, `filings` being those for the one with fewer */
  employers: EmployerLink[];
}

/** Which of the two roles of a pair do not exist. */
export interface UnknownRoles {
  unknown: string[];
}

/** Compares two roles by slug; says which of them are unknown where any is. */
export async function compareBySlug(
  leftSlug: string,
  rightSlug: string,
): Promise<Comparison | UnknownRoles> {
  const [left, right] = await rolesBySlug([leftSlug, rightSlug]);
  if (left && right) return compareRoles(left, right, await employersOfBoth(left, right));
  return { unknown: [...(left ? [] : [leftSlug]), ...(right ? [] : [rightSlug])] };
}

/** Puts two profiles side by side. */
function compareRoles(
  left: RoleProfile,
  right: RoleProfile,
  employers: EmployerLink[],
): Comparison {
  const parties: [Party, Party] = [
    { side: "left", role: left },
    { side: "right", role: right },
  ];
  const out = outEarning(left.figures, right.figures);
  return {
    left,
    right,
    opening: opening(...parties, out),
    outEarning: out,
    preparing: preparing(...parties),
    sections: PAIR_SECTIONS.map((section) => ({ ...section, lead: LEADS[section.id](...parties) })),
    employers,
  };
}
