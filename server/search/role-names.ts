import { type EvidenceEntry, evidenceDocs } from "./evidence";
import type { Likeness } from "./likeness";
import { type NameDoc, NameIndex } from "./name-index";
import { tellingWordsOf } from "./words";

/** A name under which a role is found. */
export interface TitleEntry {
  slug: string;
  kind: "occupation" | "title";
  /** the role's own title: of an occupation our plain name */
  title: string;
  /** the title of an occupation in the classification */
  official?: string;
  /** the name: the title itself, or one that people give the work */
  name: string;
  /** people who do the work wrote this name */
  reported: boolean;
  /** jobs in the occupation; where several roles share a published figure, only for its main one */
  employment: number;
  /** O*NET-SOC code of an occupation; a title of its own has none */
  code?: string;
  /** the first sentence of what people in the role do */
  line?: string;
}

export type Role = Omit<TitleEntry, "name" | "reported">;

/** Roles, and their names as evidence. */
export interface RoleNames {
  roles: Role[];
  names: NameIndex;
  /** the first names of the index as they are written */
  called: string[];
}

/** What a name counts as evidence: the title that the publisher chose, one people wrote, another. */
const WEIGHT = { official: 3, reported: 1.5, other: 1, bare: 0.3 };

/** A name this unlike the query explains nothing: a hit is then shown without it. */
const LEAST_LIKE = 0.4;

/** "Bus Driver (Driver)" is called bus driver too. */
const REMARK = / \([^)]*\)$/;

export function rolesOf(all: TitleEntry[], evidence: EvidenceEntry[]): RoleNames {
  // A role's own title comes first: of two names equally like a query it is the one shown.
  const own = all.filter(isOwn);
  const others = all.filter((entry) => !isOwn(entry));
  const remarked = others.filter(({ name }) => REMARK.test(name));
  const entries = [...own, ...others, ...remarked];
  const numbers = new Map(own.map(({ slug }, at) => [slug, at]));
  const weights = new Float64Array(own.length);
  const docs = entries.map((entry, at): NameDoc => {
    const role = numbers.get(entry.slug) as number;
    const isBare = at >= all.length;
    const weight = isBare ? WEIGHT.bare : weightOf(entry);
    weights[role] = (weights[role] as number) + weight;
    const called = isBare ? entry.name.replace(REMARK, "") : entry.name;
    return { role, words: tellingWordsOf(called), weight };
  });
  const filed = evidenceDocs(evidence, numbers, weights);
  return {
    roles: own,
    called: entries.map(({ name }) => name),
    names: new NameIndex([...docs, ...filed], own.length, docs.length),
  };
}

const isOwn = ({ name, title }: TitleEntry) => name === title;

function weightOf(entry: TitleEntry): number {
  const { name, title, official = title } = entry;
  if (name.toLowerCase() === official.toLowerCase()) return WEIGHT.official;
  return entry.reported ? WEIGHT.reported : WEIGHT.other;
}

/** The name that led to a role, null where its own title is as near or none is near. */
export function nearestName(
  { names, called }: RoleNames,
  { nearest, nearestLikeness }: Likeness,
  role: number,
): string | null {
  const name = nearest[role] as number;
  if (names.isOwn(name) || (nearestLikeness[role] as number) < LEAST_LIKE) return null;
  return called[name] ?? null;
}
