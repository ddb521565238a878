import { prisma } from "@/server/db/client";
import { keptOfRoles } from "@/server/roles/kept-of-roles";
import { type RoleName, roleNames } from "@/server/roles/names";
import type { Tool } from "./in-common";

/** So many are read at once where all are. */
const BATCH = 100;

/** What a role is learnt and done with, beside its ratings: fields of study and software. */
export interface RoleTools {
  name: RoleName;
  /** the O*NET-SOC code of its occupation */
  code: string;
  sourceId: string;
  tools: Tool[];
  /** fields of study that lead to it, those with the most awards first */
  fields: string[];
  fieldsSourceId: string | null;
}

const tools = keptOfRoles(
  "tools of roles",
  BATCH,
  async (slugs): Promise<Map<string, RoleTools>> => {
    const [names, rows] = await Promise.all([roleNames(), findRows(slugs)]);
    return new Map(
      rows.flatMap(({ slug, occupation: { code, sourceId, technologies, soc } }) => {
        const name = names.get(slug);
        const fields = soc.majors.map(({ title }) => title);
        const fieldsSourceId = soc.majors[0]?.sourceId ?? null;
        return name
          ? [[slug, { name, code, sourceId, tools: technologies, fields, fieldsSourceId }]]
          : [];
      }),
    );
  },
);

const findRows = (slugs: string[]) =>
  prisma.role.findMany({
    where: { slug: { in: slugs } },
    relationLoadStrategy: "join",
    select: {
      slug: true,
      occupation: {
        select: {
          code: true,
          sourceId: true,
          technologies: { select: { example: true, hot: true, inDemand: true, position: true } },
          soc: {
            select: {
              majors: {
                select: { title: true, sourceId: true },
                orderBy: [{ awards: { awards: "desc" } }, { title: "asc" }],
              },
            },
          },
        },
      },
    },
  });

/** What these roles are learnt and done with, by slug; a slug that no role has is left out. */
export const findRoleTools = tools.of;

/** Reads those of every role, some at a time. */
export const warmTools = tools.all;
