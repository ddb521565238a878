import { type Likeness, likenessOf } from "./likeness";
import type { NameIndex } from "./name-index";
import type { QueryWord } from "./query";

/*
 * Roles are scored by naive Bayes over the words of their names, pairs of neighbours and last words, and
 * by the one name that is most like the query. The weights were chosen on the tune parts of the titles of
 * server/run/bench/title-sets.ts. What was tried, with the shares right first of employers' titles, BLS's
 * and O*NET's (a tenth left out of the names):
 *
 *   every word must be found, then exactness and employment       9%  59%   -
 *   naive Bayes alone, sizes of roles in full                     60%  77%  50%
 *   sizes at 0.8                                                  61%  77%  51%
 *   with the likeness of the nearest name                         64%  77%  52%
 *   and a softmax over the same words, trained in 12 rounds       64%  77%  55%
 *   the softmax in place of naive Bayes                           63%  74%  53%
 *
 * The softmax would have been five megabytes for what it gave, so it is not here. Neither are: words of
 * brackets and after dashes at half their weight, words weighed by how unevenly roles have them (no
 * difference: Bayes sees it), filings without a cap (59%, 77%, 50%), names without what stands in brackets
 * (BLS's 74%). First parts last, slips and conditions were added for titles as people write them.
 */

const WEIGHT = {
  /** words that a role is thought to have of all words before we have seen its names */
  smoothing: 100,
  neighbours: 0.5,
  last: 0.7,
  length: 0.8,
  likeness: 10,
  exact: 1,
};

/** What the names say of each role for a query. */
export interface Scores extends Likeness {
  /** by role, in natural logarithms */
  scores: Float64Array;
}

/** Scores every role by its names, apart from how many people work in it. */
export function scoreRoles(words: QueryWord[], names: NameIndex): Scores {
  const scores = new Float64Array(names.sizeOf.length);
  let length = 0;
  for (const at of words.keys()) {
    const { evidence, weight } = evidenceAt(words, at, names);
    length += weight;
    add(scores, evidence, 1);
  }
  const sizes = names.sizeOf.map((size) => Math.log1p(size / WEIGHT.smoothing));
  add(scores, sizes, -WEIGHT.length * length);
  const found = likenessOf(words, names);
  add(scores, found.likeness, WEIGHT.likeness);
  add(scores, found.exact.map(exactness), WEIGHT.exact);
  return { scores, ...found };
}

/** @param share of the names that are the query, those of this role */
const exactness = (share: number) => (share === 0 ? 0 : 1 + Math.log2(1 + 8 * share));

function add(scores: Float64Array, more: Float64Array, times: number): void {
  for (let role = 0; role < scores.length; role++)
    scores[role] = (scores[role] as number) + times * (more[role] as number);
}

/** What a word says, alone, after the word before it, and as the last one. */
function evidenceAt(words: QueryWord[], at: number, names: NameIndex) {
  const roles = names.sizeOf.length;
  const alone = new Float64Array(roles);
  const after = new Float64Array(roles);
  const last = new Float64Array(roles);
  const before = new Map((words[at - 1]?.readings ?? []).map(({ id, weight }) => [id, weight]));
  const isLast = at === words.length - 1;
  for (const { id, weight } of (words[at] as QueryWord).readings)
    for (const place of names.placesOf(id)) {
      const name = names.nameOf(place);
      const role = names.roleOf[name] as number;
      const count = weight * (names.weightOf[name] as number);
      alone[role] = (alone[role] as number) + count;
      const previous = before.size === 0 ? undefined : before.get(names.wordAt(place - 1));
      if (previous) after[role] = (after[role] as number) + count * previous;
      if (isLast && names.isLast(place)) last[role] = (last[role] as number) + count;
    }
  const evidence = evidenceOf(alone, names.total);
  let weight = 1;
  const pairs = [
    { counts: after, share: WEIGHT.neighbours },
    { counts: last, share: WEIGHT.last },
  ];
  for (const { counts, share } of pairs) {
    if (counts.every((count) => count === 0)) continue;
    weight += share;
    add(evidence, evidenceOf(counts, names.total), share);
  }
  return { evidence, weight };
}

/** Multinomial naive Bayes with Dirichlet smoothing, the part that differs between roles. */
function evidenceOf(counts: Float64Array, total: number): Float64Array {
  let all = 0;
  for (const count of counts) all += count;
  const expected = (WEIGHT.smoothing * all) / total;
  const evidence = new Float64Array(counts.length);
  for (let role = 0; role < counts.length; role++)
    if (counts[role] !== 0) evidence[role] = Math.log1p((counts[role] as number) / expected);
  return evidence;
}
