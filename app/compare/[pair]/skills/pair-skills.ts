import type { Metadata } from "next";
import { permanentRedirect } from "next/navigation";
import { cache } from "react";
import { pageMetadata } from "@/app/_lib/page-metadata";
import { UNKNOWN_PAIR } from "@/app/compare/_components/unknown-pair";
import { pairAddress, pairName, parsePair } from "@/server/compare/address";
import type { UnknownRoles } from "@/server/compare/compare";
import { roleAddress } from "@/server/roles/address";
import { findSkills, type SkillsCompared } from "@/server/skills/skills";

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

/** Search engines need not keep this page of half a million pairs; the comparison itself they may. */
export async function pairSkillsMetadata(pair: string): Promise<Metadata> {
  const skills = await pairSkillsAt(pair);
  if ("unknown" in skills) return UNKNOWN_PAIR;
  const { left, right } = skills;
  const path = pairAddress(left.slug, right.slug);
  const title = `${left.title} or ${right.title}: what carries over, what to learn`;
  return pageMetadata({
    title,
    description: `Skills, knowledge, software and fields of study that ${left.title} and ${right.title} have in common, and what each needs more of.`,
    path: `${path}/skills`,
    picture: { path: `${path}/preview.png`, alt: title },
    indexed: false,
  });
}
