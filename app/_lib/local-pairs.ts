import { pairName } from "@/server/compare/address";
import type { RoleLink } from "@/server/roles/profile";

/** Two roles that somebody wants to keep together, their slugs in alphabetical order. */
export interface PairLink {
  left: RoleLink;
  right: RoleLink;
}

/** Two roles as a pair, whatever side each of them is shown on. */
export function pairOf(a: RoleLink, b: RoleLink): PairLink {
  const link = ({ slug, title }: RoleLink) => ({ slug, title });
  return a.slug < b.slug ? { left: link(a), right: link(b) } : { left: link(b), right: link(a) };
}

/** A pair that only this browser keeps. */
export interface LocalPair extends PairLink {
  /** milliseconds since 1970 */
  savedAt: number;
}

/** A key for each pair: two tabs that save at the same moment do not overwrite each other. */
const PREFIX = "rolewise.pair.";

/** Tells this tab what `storage` events tell the others. */
const CHANGED = "rolewise.pairs-changed";

const keyOf = ({ left, right }: PairLink) => PREFIX + pairName(left.slug, right.slug);

/** Keeps a pair in this browser; false where the browser keeps nothing. */
export function keepLocal({ left, right }: PairLink): boolean {
  const pair: LocalPair = { left, right, savedAt: Date.now() };
  return attempt(() => localStorage.setItem(keyOf(pair), JSON.stringify(pair)));
}

export function dropLocal(pair: PairLink): void {
  attempt(() => localStorage.removeItem(keyOf(pair)));
}

/** Storage is forbidden in some browsers, and full in others. */
function attempt(change: () => void): boolean {
  try {
    change();
    dispatchEvent(new Event(CHANGED));
    return true;
  } catch {
    return false;
  }
}

/** All pairs of this browser, oldest first. What is none (another version's, or edited) is left out. */
export function localPairs(): LocalPair[] {
  return pairKeys()
    .flatMap((key) => readPair(localStorage.getItem(key)) ?? [])
    .sort((a, b) => a.savedAt - b.savedAt);
}

export const hasLocalPairs = (): boolean => pairKeys().length > 0;

function pairKeys(): string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));
  } catch {
    return [];
  }
}

const SLUG = /^[a-z0-9-]{1,200}$/;

function readPair(text: string | null): LocalPair | null {
  try {
    const { left, right, savedAt } = JSON.parse(text ?? "") as LocalPair;
    const isRole = ({ slug, title }: RoleLink) => SLUG.test(slug) && typeof title === "string";
    if (!isRole(left) || !isRole(right) || left.slug >= right.slug) return null;
    return { left, right, savedAt: Number(savedAt) || 0 };
  } catch {
    return null;
  }
}

/** Calls back when the pairs change, in this tab or another. Returns what ends that. */
export function onLocalChange(changed: () => void): () => void {
  addEventListener(CHANGED, changed);
  addEventListener("storage", changed);
  return () => {
    removeEventListener(CHANGED, changed);
    removeEventListener("storage", changed);
  };
}
