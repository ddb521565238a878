import { createHash } from "node:crypto";
import type { Employer } from "./employers";

const ID_LENGTH = 6;

/** A short id of each employer that depends on its key alone, but for two that would be the same. */
export function idsOf(employers: Employer[]): Map<string, string> {
  const taken = new Map<string, string>();
  for (const { key } of employers.toSorted((a, b) => (a.key < b.key ? -1 : 1))) {
    const digits = BigInt(`0x${createHash("sha256").update(key).digest("hex")}`).toString(36);
    let at = 0;
    while (taken.has(digits.slice(at, at + ID_LENGTH))) at += 1;
    taken.set(digits.slice(at, at + ID_LENGTH), key);
  }
  return new Map([...taken].map(([id, key]) => [key, id]));
}

/** The first employer of a name has its plain slug, later ones a number. */
export function freeSlug(slug: string, taken: Set<string>): string {
  let free = slug;
  for (let number = 2; taken.has(free); number += 1) free = `${slug}-${number}`;
  taken.add(free);
  return free;
}

/** Runs of years as "2022-2024", others one by one: "2022 2024-2025". */
export function yearsText(years: Iterable<number>): string {
  const runs: number[][] = [];
  for (const year of [...years].sort()) {
    const run = runs.at(-1);
    if (run?.at(-1) === year - 1) run.push(year);
    else runs.push([year]);
  }
  return runs.map((run) => (run.length > 1 ? `${run[0]}-${run.at(-1)}` : `${run[0]}`)).join(" ");
}
