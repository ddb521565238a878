/** A code of the Standard Occupational Classification, or one that BLS made in its manner. */
export const SOC_CODE = /^\d\d-\d{4}$/;

/**
 * Codes that BLS made for some occupations of a broad one which it publishes together (OEWS and
 * projections on SOC 2018). Where it publishes all of them together, it uses the broad code itself.
 */
const MADE_BY_BLS = new Set(["21-1018", "25-2052", "25-9045", "51-2028", "53-1047"]);

/** The level of a code that has figures of its own and is no group: broad codes end in 0. */
export function occupationLevel(code: string): "combined" | "detailed" {
  return code.endsWith("0") || MADE_BY_BLS.has(code) ? "combined" : "detailed";
}
