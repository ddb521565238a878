import { createHash } from "node:crypto";
import { KEPT_PLACE_SCRIPT } from "@/server/places/kept-place-script";

/** Scripts in the page itself; an attribute's quoted text may hold a ">". */
const INLINE_SCRIPT = /<script((?:"[^"]*"|'[^']*'|[^>"'])*)>([\s\S]*?)<\/script>/gi;

/**
 * What Next writes into a page: calls that hand data over, each with one JSON value. Anything else
 * that stands in a page was put there by somebody else, and must not run.
 */
const DATA_CALLS: [before: string, after: RegExp][] = [
  ["(self.__next_f=self.__next_f||[]).push(", /\)$/],
  ["self.__next_f.push(", /\)$/],
  ['(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push(', /\);?\s*$/],
];

/** Scripts of our own, by their whole text. */
const OWN_SCRIPTS = [KEPT_PLACE_SCRIPT];

/**
 * The hashes, as a policy writes them, of the inline scripts that Next and we have put into a page.
 * Whoever manages to write markup into a page gets no hash, because only our own texts have one and
 * calls whose whole argument is plain data.
 */
export function inlineScriptHashes(page: Buffer): string[] {
  const hashes = new Set<string>();
  // A character for each byte: what is looked for is ASCII, and nothing has to be decoded.
  for (const [, attributes = "", script = ""] of page.toString("latin1").matchAll(INLINE_SCRIPT))
    if (!/\ssrc=/i.test(attributes) && (OWN_SCRIPTS.includes(script) || handsDataOver(script)))
      hashes.add(hashOf(script));
  return [...hashes];
}

function handsDataOver(script: string): boolean {
  return DATA_CALLS.some(([before, after]) => {
    if (!script.startsWith(before)) return false;
    const rest = script.slice(before.length);
    return after.test(rest) && isJson(rest.replace(after, ""));
  });
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const hashOf = (script: string) =>
  `'sha256-${createHash("sha256").update(script, "latin1").digest("base64")}'`;
