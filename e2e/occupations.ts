import { readFileSync } from "node:fs";

const [header = "", ...lines] = readFileSync("prisma/snapshot/occupations.tsv", "utf-8")
  .trimEnd()
  .split("\n");
const column = header.split("\t").indexOf("slug");

/** The slugs of all occupations. */
export const SLUGS = lines.map((line) => line.split("\t")[column] as string);

/** Pairs drawn at random, the same in every run: a failure can be looked at again. */
export function randomPairs(count: number): [string, string][] {
  let state = 20_261_124;
  const draw = () => {
    // The generator of Park and Miller; what matters is only that it repeats itself.
    state = (state * 48_271) % 2_147_483_647;
    return SLUGS[state % SLUGS.length] as string;
  };
  return Array.from({ length: count }, () => {
    const left = draw();
    let right = draw();
    while (right === left) right = draw();
    return [left, right].sort() as [string, string];
  });
}
