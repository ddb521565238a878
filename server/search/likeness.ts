import type { NameIndex } from "./name-index";
import type { QueryWord } from "./query";

/** How like a query the names of each role are. */
export interface Likeness {
  /** by role: the name that is most like the query, -1 where none has a word of it */
  nearest: Int32Array;
  /** by role: how like that name is */
  nearestLikeness: Float64Array;
  /** by role: how like its likest name is, evidence included, 1 where it is the query */
  likeness: Float64Array;
  /** by role: of the weight of all names that are the query, its share */
  exact: Float64Array;
  /** numbers of roles whose own title is the query */
  own: number[];
}

/** A name that ends as the query does is about the same kind of work. */
const SAME_LAST = 1.1;

/** By name, kept from query to query and left empty by each: making them anew would take longer. */
class Scratch {
  readonly shared: Float64Array;
  /** the place, from 1, of the last word of the query that was counted */
  readonly seen: Uint8Array;
  readonly sameLast: Uint8Array;
  readonly touched: Int32Array;

  constructor(names: number) {
    this.shared = new Float64Array(names);
    this.seen = new Uint8Array(names);
    this.sameLast = new Uint8Array(names);
    this.touched = new Int32Array(names);
  }
}

const scratchOf = new WeakMap<NameIndex, Scratch>();

/**
 * Dice's measure over the words by how much they tell: what query and name share, beside the mean of
 * what each of them holds.
 */
export function likenessOf(words: QueryWord[], names: NameIndex): Likeness {
  const scratch = scratchOf.get(names) ?? new Scratch(names.roleOf.length);
  scratchOf.set(names, scratch);
  const roles = names.sizeOf.length;
  const found: Likeness = {
    nearest: new Int32Array(roles).fill(-1),
    nearestLikeness: new Float64Array(roles),
    likeness: new Float64Array(roles),
    exact: new Float64Array(roles),
    own: [],
  };
  const { asked, touched } = shareWords(words, names, scratch);
  const ids = words.map(({ readings }) => readings[0]?.id ?? -1);
  let weight = 0;
  for (const name of touched) {
    const held = names.informationOf[name] as number;
    const same = scratch.sameLast[name] ? SAME_LAST : 1;
    note(found, names, name, (same * 2 * (scratch.shared[name] as number)) / (asked + held));
    scratch.shared[name] = 0;
    scratch.seen[name] = 0;
    scratch.sameLast[name] = 0;
    if (names.isExactly(name, ids)) weight += noteExact(found, names, name);
  }
  if (weight > 0) found.exact = found.exact.map((own) => own / weight);
  return found;
}

function note(found: Likeness, names: NameIndex, name: number, like: number): void {
  const role = names.roleOf[name] as number;
  if (like > (found.likeness[role] as number)) found.likeness[role] = like;
  if (name >= names.called || like <= (found.nearestLikeness[role] as number)) return;
  found.nearestLikeness[role] = like;
  found.nearest[role] = name;
}

function noteExact(found: Likeness, names: NameIndex, name: number): number {
  const role = names.roleOf[name] as number;
  const weight = names.weightOf[name] as number;
  found.exact[role] = (found.exact[role] as number) + weight;
  if (names.isOwn(name)) found.own.push(role);
  return weight;
}

/** Says of each name that has a word of the query how much they share; `asked` is all it asks for. */
function shareWords(words: QueryWord[], names: NameIndex, scratch: Scratch) {
  const { shared, seen, sameLast, touched } = scratch;
  let count = 0;
  let asked = 0;
  for (const [at, { readings }] of words.entries()) {
    const isLast = at === words.length - 1;
    let most = 0;
    for (const { id, weight } of readings) {
      const tells = weight * names.information(id);
      most = Math.max(most, tells);
      for (const place of names.placesOf(id)) {
        const name = names.nameOf(place);
        if (isLast && names.isLast(place)) sameLast[name] = 1;
        if (seen[name] === at + 1) continue;
        if (seen[name] === 0) touched[count++] = name;
        seen[name] = at + 1;
        shared[name] = (shared[name] as number) + tells;
      }
    }
    asked += most;
  }
  return { asked, touched: touched.subarray(0, count) };
}
