import type { RoleLink, RoleProfile } from "@/server/roles/profile";
import { explorable } from "./explorable";
import type { OccupationRow } from "./occupations";
import { amountIn } from "./values";

const COUNT = 10;

/** Roles related to one, and who relates them: O*NET, or only the group that they are in. */
export interface Related {
  by: "onet" | "group";
  roles: RoleLink[];
}

/** The roles that O*NET calls related to this one; where it names none, others of the same group. */
export async function relatedTo({
  related,
  occupation,
}: Pick<RoleProfile, "related" | "occupation">): Promise<Related> {
  if (related.length > 0) return { by: "onet", roles: related };
  const { occupations } = await explorable();
  return { by: "group", roles: sameGroup(occupations, occupation.code) };
}

/**
 * The others of an occupation's minor group, which the first four characters of a code stand for:
 * those that most people work in first. Of those that O*NET divides, the main part (.00).
 */
export function sameGroup(occupations: OccupationRow[], code: string): RoleLink[] {
  const jobs = ({ figures }: OccupationRow) => amountIn(figures["outlook.jobs"]) ?? -1;
  return occupations
    .filter((row) => row.code !== code && row.code.endsWith(".00"))
    .filter((row) => row.code.slice(0, 4) === code.slice(0, 4))
    .sort((a, b) => jobs(b) - jobs(a))
    .slice(0, COUNT)
    .map(({ slug, title }) => ({ slug, title }));
}
