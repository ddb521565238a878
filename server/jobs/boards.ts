import { readFile } from "node:fs/promises";
import { parse } from "csv-parse/sync";
import { z } from "zod";
import type { Board } from "./adapters/adapter";

const FILE = "prisma/job-boards.tsv";

const row = z.object({
  name: z.string().min(1),
  adapter: z.enum(["greenhouse", "lever", "ashby", "pages"]),
  board: z.string().regex(/^(https:\/\/\S+|[A-Za-z0-9._-]+)$/),
  /** the public page or repository that the board was seen in */
  seen_in: z.string().min(1),
});

/**
 * The boards that are fetched: those of the table, and USAJOBS where the environment has its key.
 * @throws Error with the line of the table that is wrong
 */
export async function readBoards(
  environment: Record<string, string | undefined>,
): Promise<Board[]> {
  const boards = boardsIn(await readFile(FILE, "utf-8"));
  const { USAJOBS_EMAIL, USAJOBS_KEY } = environment;
  if (!USAJOBS_EMAIL || !USAJOBS_KEY) return boards;
  return [
    ...boards,
    { adapter: "usajobs", board: USAJOBS_EMAIL, employer: "US federal government" },
  ];
}

/** The boards of a table. @throws Error */
export function boardsIn(tsv: string): Board[] {
  const rows = parse(tsv, { columns: true, delimiter: "\t", quote: null, skip_empty_lines: true });
  return rows.map((values: unknown, at: number) => {
    const read = row.safeParse(values);
    if (!read.success) {
      const [issue] = read.error.issues;
      throw new Error(
        `${FILE}, line ${at + 2}, column ${issue?.path.join(".")}: ${issue?.message}. Correct the table.`,
      );
    }
    const { adapter, board, name: employer } = read.data;
    return { adapter, board, employer };
  });
}
