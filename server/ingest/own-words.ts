import { readHandTable } from "./curated";
import { type Place, PublishedFileError } from "./error";
import type { PublishedSentence } from "./publication";

/** Texts of ours, kept by hand, on what people in a role do: a file and the column that has them. */
export const DESCRIPTIONS = { file: "prisma/descriptions.tsv", column: "text" };
const TITLES = { file: "prisma/titles/roles.tsv", column: "description" };

/** So many words in a row that two writers do not choose by chance. */
const RUN = 7;

/**
 * Refuses descriptions that are not in our own words.
 * @throws PublishedFileError where one shares a run of seven words with a published sentence
 */
export async function refuseBorrowed(published: PublishedSentence[]): Promise<void> {
  const taken = new Map(
    published.flatMap(({ code, text }) => runsOf(text).map((run) => [run, code])),
  );
  for (const { file, column } of [DESCRIPTIONS, TITLES])
    for (const row of await readHandTable(file, [column])) {
      const run = runsOf(row[column] as string).find((one) => taken.has(one));
      if (run) throw borrowed(run, taken.get(run), { file, row: row.row, column });
    }
}

function borrowed(run: string, code: string | undefined, place: Place): PublishedFileError {
  return new PublishedFileError(
    `"${run}" stands in O*NET's words on ${code} too.`,
    place,
    "Nothing was changed. Say it in words of our own.",
  );
}

/** Every run of seven words, lower case, without what stands between them. */
export function runsOf(text: string): string[] {
  const words =
    text
      .toLowerCase()
      .replace(/['’]/g, "")
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(" "));
}
