import { skillMatrix } from "@/server/ratings/matrix";
import type { RoleProfile } from "@/server/roles/profile";
import { mostAlike } from "@/server/skills/similarity";
import { alternativesOf, type Better } from "./alternatives";
import { explorable } from "./explorable";
import type { OccupationRow } from "./occupations";
import { relatedTo } from "./related";

/** Among so many most alike occupations is looked. */
const ALIKE = 50;

/** What is better than a role in one thing and otherwise like it, and among which it was looked for. */
export interface Alternatives {
  among: string;
  better: Better[];
  /** those of the role's occupation, which the others are held against */
  figures: OccupationRow["figures"];
}

/** Alternatives to a role's occupation; null where nothing tells which are like it. */
export async function findAlternatives(role: RoleProfile): Promise<Alternatives | null> {
  const { occupations } = await explorable();
  const own = occupations.find(({ code }) => code === role.occupation.code);
  const { among, alike } = await alikeTo(role, occupations);
  if (!own || alike.length === 0) return null;
  const against =
    role.kind === "title" ? ` They are held against ${own.title}, its occupation.` : "";
  return { among: `${among}${against}`, better: alternativesOf(own, alike), figures: own.figures };
}

async function alikeTo(role: RoleProfile, occupations: OccupationRow[]) {
  const codes = mostAlike(await skillMatrix(), role.occupation.code, ALIKE);
  if (codes.length > 0) {
    const byCode = new Map(occupations.map((row) => [row.code, row]));
    const among = `Among the ${codes.length} occupations whose skills and knowledge O*NET rates most like this one's; the most alike stand first.`;
    return { among, alike: rowsOf(codes, byCode) };
  }
  const { by, roles } = await relatedTo(role);
  const bySlug = new Map(occupations.map((row) => [row.slug, row]));
  const others = by === "onet" ? "the occupations that it calls related" : "others of its group";
  const among = `O*NET has not rated the skills of this occupation: among ${others}.`;
  return {
    among,
    alike: rowsOf(
      roles.map(({ slug }) => slug),
      bySlug,
    ),
  };
}

const rowsOf = (keys: string[], rows: Map<string, OccupationRow>): OccupationRow[] =>
  keys.flatMap((key) => rows.get(key) ?? []);
