import type { z } from "zod";
import { BoardError } from "../fetch/error";

/** The text of an answer as the board's API has it. @throws BoardError where it is something else, or cut */
export function readJson<T>(text: string, schema: z.ZodType<T>, url: string): T {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new BoardError(`${url} answers with no JSON, or with a part of it.`);
  }
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new BoardError(
    `${url} answers in another form than its API has: ${issue?.path.join(".") || "the whole"}: ${issue?.message}.`,
  );
}
