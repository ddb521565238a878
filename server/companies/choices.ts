import { z } from "zod";
import { prisma } from "@/server/db/client";
import { keptWithData } from "@/server/db/kept";
import { loadedFields } from "@/server/explore/explorable";
import type { Params } from "@/server/explore/query";
import { allPlaces } from "@/server/places/areas";
import { searchRoles } from "@/server/search/search";
import { BEST_SORTS } from "./best";

/** What somebody chose in an address, read; `role` is the occupation that the words of it led to. */
export interface Choices {
  name: string;
  role: { slug: string; title: string; socCode: string } | null;
  field: { code: string; slug: string; name: string } | null;
  state: { postal: string; title: string } | null;
  fewestCases: number;
  sort: (typeof BEST_SORTS)[number];
  page: number;
  /** one sentence for each value that is no choice */
  notes: string[];
}

/** The floors of cases that one can choose; the first stands where none is chosen. */
export const FLOORS = [5, 10, 25, 100];
const LONGEST = 100;

const page = z
  .string()
  .regex(/^[1-9]\d{0,4}$/)
  .transform(Number)
  .catch(1);
const sort = z.enum(BEST_SORTS).catch("median");

/** The states with their postal abbreviations, and the fields of work. */
export const choosable = keptWithData("company-choices", async () => {
  const [{ fields }, places] = await Promise.all([loadedFields(), allPlaces()]);
  const states = places
    .filter(({ kind }) => kind === "state")
    .map(({ title, states: [postal = ""] }) => ({ postal, title }));
  return { fields: fields.map(({ code, slug, name }) => ({ code, slug, name })), states };
});

/** Reads an address. A value that is no choice counts as none was made, and a note says so. */
export async function readChoices(params: Params): Promise<Choices> {
  const text = (name: string) => ([params[name]].flat()[0] ?? "").trim().slice(0, LONGEST);
  const { fields, states } = await choosable();
  const role = await roleFor(text("role"));
  const field = fields.find(({ slug }) => slug === text("field")) ?? null;
  const state = states.find(({ postal }) => postal === text("state")) ?? null;
  const floor = FLOORS.find((least) => String(least) === text("cases"));
  const unknown = [
    text("role") && !role && `No role is called “${text("role")}”.`,
    text("field") && !field && `“${text("field")}” is no field of work.`,
    text("state") && !state && `“${text("state")}” is no state.`,
  ];
  return {
    // PostgreSQL's texts hold no such character.
    name: text("q").replaceAll("\0", ""),
    role,
    field,
    state,
    fewestCases: floor ?? (FLOORS[0] as number),
    sort: sort.parse(text("sort")),
    page: page.parse(text("page")),
    notes: unknown.filter((note) => typeof note === "string" && note !== "") as string[],
  };
}

/** What a choice asks of the queries of employers, beside what only one of them takes. */
export const workOf = ({ role, field, state, page }: Choices) => ({
  socCode: role?.socCode ?? null,
  field: field?.code ?? null,
  state: state?.postal ?? null,
  page,
});

/** The role with this slug, else the one that the search finds first. */
async function roleFor(text: string): Promise<Choices["role"]> {
  if (!text) return null;
  const named = await findRole(text.replaceAll("\0", ""));
  if (named) return named;
  const [hit] = await searchRoles(text, 1);
  return hit ? findRole(hit.slug) : null;
}

async function findRole(slug: string): Promise<Choices["role"]> {
  const role = await prisma.role.findUnique({
    where: { slug },
    relationLoadStrategy: "join",
    select: { slug: true, title: true, occupation: { select: { socCode: true } } },
  });
  return role && { slug, title: role.title, socCode: role.occupation.socCode };
}

/** The address of a choice; what is open is left out, and so is the page where it is the first. */
export function choicesAddress(path: string, choices: Choices, change: Partial<Choices>): string {
  const {
    name,
    role,
    field,
    state,
    fewestCases,
    sort: by,
    page: at,
  } = { ...choices, page: 1, ...change };
  const params = new URLSearchParams({
    ...(name && { q: name }),
    ...(role && { role: role.slug }),
    ...(field && { field: field.slug }),
    ...(state && { state: state.postal }),
    ...(fewestCases !== FLOORS[0] && { cases: String(fewestCases) }),
    ...(by !== "median" && { sort: by }),
    ...(at > 1 && { page: String(at) }),
  });
  return params.size === 0 ? path : `${path}?${params}`;
}
