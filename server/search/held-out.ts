import { createHash } from "node:crypto";

/**
 * Whether a title with a known code is kept for testing: one of `every`, by a hash of its letters. What
 * the search learns from is made of the others, so that its accuracy is measured on titles that it has
 * not seen.
 */
export function isHeldOut(title: string, every: number): boolean {
  const hash = createHash("sha256").update(title.trim().toLowerCase()).digest();
  return hash.readUInt32BE() % every === 0;
}

/** Of employers' titles one in ten is kept out of the evidence. */
export const FILED_HELD_OUT = 10;
