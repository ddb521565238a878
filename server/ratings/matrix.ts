import { prisma } from "@/server/db/client";
import { keptWithData } from "@/server/db/kept";
import type { MissingReason } from "@/server/figures/missing";
import type { Published, Rating, Ratings, SkillElement, SkillMatrix } from "./ratings";

/** An element's id, then importance, its error, level and its error; null where there is a caveat. */
type Cells = [string, Published, Published, Published, Published];

interface MatrixRow {
  code: string;
  cells: Cells[];
}

/** What O*NET rates every occupation at. Kept in process: a rank needs all of them. */
export const skillMatrix = keptWithData("skill-matrix", findMatrix);

async function findMatrix(): Promise<SkillMatrix> {
  const [elements, occupations, rows] = await Promise.all([
    prisma.element.findMany({
      where: { domain: { in: ["skill", "knowledge"] } },
      select: { id: true, name: true, domain: true },
      orderBy: { id: "asc" },
    }) as Promise<SkillElement[]>,
    prisma.occupation.count(),
    findRows(),
  ]);
  return {
    elements,
    occupations,
    ratings: new Map(rows.map(({ code, cells }) => [code, ratingsOf(elements, cells)])),
  };
}

/** What has neither a number nor a caveat is "not-stated". */
const findRows = (): Promise<MatrixRow[]> => prisma.$queryRaw<MatrixRow[]>`
  SELECT r.occupation_code AS code, jsonb_agg(jsonb_build_array(r.element_id,
    coalesce(to_jsonb(r.importance), r.caveats->'importance', '"not-stated"'),
    coalesce(to_jsonb(r.importance_se), r.caveats->'importance_se', '"not-stated"'),
    coalesce(to_jsonb(r.level), r.caveats->'level', '"not-stated"'),
    coalesce(to_jsonb(r.level_se), r.caveats->'level_se', '"not-stated"'))) AS cells
  FROM ratings r
  JOIN elements e ON e.id = r.element_id AND e.domain IN ('skill', 'knowledge')
  GROUP BY r.occupation_code
  ORDER BY r.occupation_code`;

function ratingsOf(elements: SkillElement[], cells: Cells[]): Ratings {
  const byElement = new Map(cells.map(([id, ...numbers]) => [id, numbers]));
  const notRated: MissingReason = "not-rated";
  const listOf = (value: 0 | 2, error: 1 | 3): Rating[] =>
    elements.map(({ id }) => {
      const numbers = byElement.get(id);
      return { value: numbers?.[value] ?? notRated, error: numbers?.[error] ?? notRated };
    });
  return { importance: listOf(0, 1), level: listOf(2, 3) };
}
