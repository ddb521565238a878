/**
 * Words of a title depend on each other, which naive Bayes does not know: it is surer than it is right.
 * By this much its logarithms are too large, as measured on the tune parts.
 */
const TOO_SURE = 3.2;

/** Shares of 1 by role from its logarithmic scores. */
export function surenessOf(scores: Float64Array): Float64Array {
  const most = scores.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const odds = scores.map((score) => Math.exp((score - most) / TOO_SURE));
  const all = odds.reduce((sum, one) => sum + one, 0);
  return odds.map((one) => one / all);
}
