import { permanentRedirect } from "next/navigation";
import { cache } from "react";
import { pairAddress, pairName, parsePair } from "@/server/compare/address";
import type { UnknownRoles } from "@/server/compare/compare";
import { roleAddress } from "@/server/roles/address";
import { findSkills, type SkillsCompared } from "@/server/skills/skills";
import { pairPartMetadata } from "../metadata";

/** Asked of the database once a request. */
const skillsOf = cache(findSkills);

/** The address of what carries over in a pair. */
const skillsAddress = (a: string, b: string): string => `${pairAddress(a, b)}/skills`;

/**
 * The skills of the pair that an address names, or which of its roles are unknown. An address in another
 * case or order leads to the pair's one address for good, a role against itself to the role's page.
 */
export async function pairSkillsAt(pair: string): Promise<SkillsCompared | UnknownRoles> {
  const slugs = parsePair(pair);
  if (!slugs) return { unknown: [pair] };
  const [left, right] = slugs;
  if (left === right) permanentRedirect(roleAddress(left));
  if (pair !== pairName(left, right)) permanentRedirect(skillsAddress(left, right));
  return skillsOf(left, right);
}

export const pairSkillsMetadata = async (pair: string) =>
  pairPartMetadata(await pairSkillsAt(pair), {
    path: "/skills",
    about: "what carries over, what to learn",
    description: (left, right) =>
      `Skills, knowledge, software and fields of study that ${left} and ${right} have in common, and what each needs more of.`,
  });
