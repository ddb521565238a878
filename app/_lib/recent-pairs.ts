import { pairName } from "@/server/compare/address";
import type { RolePair } from "@/server/compare/themes";
import type { RoleLink } from "@/server/roles/profile";

const KEY = "rolewise.recent-pairs";
const KEPT = 8;
const LONGEST_TEXT = 200;
/** Told to this window; browsers tell the others themselves. */
const CHANGED = "rolewise:recent-pairs";

/** The pairs that a text holds, the latest first; what is none is left out. */
export function parsePairs(text: string | null): RolePair[] {
  const value = parseJson(text);
  if (!Array.isArray(value)) return [];
  return value.filter(isPair).slice(0, KEPT);
}

function parseJson(text: string | null): unknown {
  try {
    return JSON.parse(text ?? "[]");
  } catch {
    return [];
  }
}

function isPair(value: unknown): value is RolePair {
  const { left, right } = (value ?? {}) as Partial<RolePair>;
  return isRole(left) && isRole(right);
}

/** A slug goes into an address, so that it may hold nothing else. */
function isRole(value: unknown): value is RoleLink {
  const { slug, title } = (value ?? {}) as Partial<RoleLink>;
  return (
    typeof slug === "string" &&
    /^[\p{Letter}\p{Number}-]{1,200}$/u.test(slug) &&
    typeof title === "string" &&
    title.length > 0 &&
    title.length <= LONGEST_TEXT
  );
}

/** The pairs with this one put first; a pair stands in the list once, whichever way round. */
export function withPair(pairs: RolePair[], pair: RolePair): RolePair[] {
  const name = ({ left, right }: RolePair) => pairName(left.slug, right.slug);
  return [pair, ...pairs.filter((one) => name(one) !== name(pair))].slice(0, KEPT);
}

/** What the browser keeps, as text; null where it keeps nothing or lets nobody at it. */
export function readStored(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** Puts a pair first. A browser that keeps nothing is left alone: the list is a convenience. */
export function rememberPair(pair: RolePair): void {
  store(JSON.stringify(withPair(parsePairs(readStored()), pair)));
}

/** Forgets every pair. */
export function forgetPairs(): void {
  store(null);
}

function store(text: string | null): void {
  try {
    if (text === null) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, text);
  } catch {
    // Storage is refused or full.
  }
  window.dispatchEvent(new Event(CHANGED));
}

/** Calls back when the kept pairs change, in this window or another; returns how to stop that. */
export function onStoredChange(callback: () => void): () => void {
  window.addEventListener("storage", callback);
  window.addEventListener(CHANGED, callback);
  return () => {
    window.removeEventListener("storage", callback);
    window.removeEventListener(CHANGED, callback);
  };
}
