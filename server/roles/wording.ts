import { listed } from "@/server/figures/format";
import type { RoleProfile } from "./profile";

/** What each of the RIASEC interests means for somebody choosing work. */
const INTERESTS: Record<string, string> = {
  Realistic: "working with hands, tools and things",
  Investigative: "finding out how and why",
  Artistic: "making and shaping something new",
  Social: "helping, teaching and caring for people",
  Enterprising: "leading, persuading and deciding",
  Conventional: "order, records and clear rules",
};

/** Whom the work suits, by its two highest interests; "" where none are rated. */
export function sentenceOfInterests({ interests }: Pick<RoleProfile, "interests">): string {
  const top = interests.slice(0, 2).flatMap(({ name }) => INTERESTS[name] ?? []);
  return top.length === 0 ? "" : `It suits people who like ${listed(top)}.`;
}

/** The work styles that matter most; "" where none are rated. */
export function sentenceOfStyles({ workStyles }: Pick<RoleProfile, "workStyles">): string {
  const top = workStyles.slice(0, 3).map(({ name }) => name.toLowerCase());
  return top.length === 0 ? "" : `The traits that matter most in it are ${listed(top)}.`;
}
