import { allPlaces } from "@/server/places/areas";
import { placeMeant, placesNamed } from "@/server/places/find-place";
import { answerSearch } from "@/server/search/search";
import { type JobQuery, readJobQuery } from "./query";

type Params = Record<string, string | string[] | undefined>;

/** Names that somebody typed and that may mean several things, or nothing. */
export interface Unclear {
  kind: "role" | "place";
  typed: string;
  /** what it may mean: as the query has it, and in words */
  choices: { value: string; label: string }[];
}

/** What an address asks for once names that were typed into its form are read. */
export interface TypedQuery {
  query: JobQuery;
  /** the address's values that are none, by parameter */
  bad: string[];
  unclear: Unclear[];
  /** whether anything was typed: the query then has an address of its own */
  typed: boolean;
}

const LONGEST = 200;
const CHOICES = 8;

/** Names as the form's boxes send them: `work` a role's, `near` a place's. Without a script nobody picks. */
export async function readTypedQuery(params: Params): Promise<TypedQuery> {
  const { query, bad } = readJobQuery(params);
  const [work, near] = [textIn(params.work), textIn(params.near)];
  const [role, place] = await Promise.all([
    work ? roleMeant(work) : null,
    near ? placeIn(near) : null,
  ]);
  const roles = role && "value" in role ? [role.value] : [];
  return {
    query: {
      ...query,
      roles: [...new Set([...query.roles, ...roles])].slice(0, 5),
      place: place && "value" in place ? place.value : query.place,
    },
    bad,
    unclear: [role, place].filter((one) => one !== null && "choices" in one) as Unclear[],
    typed: params.work !== undefined || params.near !== undefined,
  };
}

const textIn = (value: Params[string]) => ([value].flat()[0] ?? "").trim().slice(0, LONGEST);

async function roleMeant(typed: string): Promise<{ value: string } | Unclear> {
  const { hits, choice } = await answerSearch(typed, CHOICES);
  const named = hits.find(({ title }) => title.toLowerCase() === typed.toLowerCase());
  const hit = named ?? (choice === 1 ? hits[0] : undefined);
  if (hit) return { value: hit.slug };
  const choices = hits.map(({ slug, title }) => ({ value: slug, label: title }));
  return { kind: "role", typed, choices };
}

async function placeIn(typed: string): Promise<{ value: string } | Unclear> {
  const places = await allPlaces();
  const place = placeMeant(places, typed);
  if (place) return { value: place.code };
  const choices = placesNamed(places, typed).map(({ code, title }) => ({
    value: code,
    label: title,
  }));
  return { kind: "place", typed, choices: choices.slice(0, CHOICES) };
}
