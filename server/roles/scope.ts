import type { Provenance } from "@/server/figures/figure";

interface Group {
  code: string;
  title: string;
}

interface Member {
  title: string;
  socCode: string;
}

/**
 * Of whom a group's figure speaks, seen from a role: nothing to say where the titles agree, else the
 * wider occupation, and for combined codes which occupations are published together.
 * @param members the occupations of ours whose figures the group holds
 */
export function scopeOf(
  roleTitle: string,
  socCode: string,
  group: Group,
  members: Member[],
): Pick<Provenance, "of" | "published" | "note"> {
  const published = group.code;
  if (group.title.toLowerCase() === roleTitle.toLowerCase()) return { published };
  if (group.code === socCode) return { of: group.title, published };
  const together = members.filter((member) => member.socCode !== socCode).map(({ title }) => title);
  return {
    of: group.title,
    published,
    ...(together.length > 0 && { note: `Published together with ${together.join(", ")}.` }),
  };
}
