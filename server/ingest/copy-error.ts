import { basename } from "node:path";
import { DatabaseError } from "pg";
import { PublishedFileError } from "./error";

/** Classes of SQLSTATE: a value that is none of its type, and one that breaks a constraint. */
const OF_THE_DATA = /^(22|23)/;

/**
 * What PostgreSQL says against a row of the snapshot, with the place in its file; any other error as
 * it is. A reference that leads nowhere shows only after the last row: there the row is not known.
 * @param path of the file that was copied
 */
export function placedError(error: unknown, path: string): unknown {
  if (!(error instanceof DatabaseError) || !OF_THE_DATA.test(error.code ?? "")) return error;
  const { message, detail, where } = error;
  const [, line, column] = where?.match(/^COPY \w+, line (\d+)(?:, column (\w+))?/) ?? [];
  const [, key] = detail?.match(/^Key \((.+?)\)=/) ?? [];
  const what = (key && detail) || message;
  return new PublishedFileError(
    what.endsWith(".") ? what : `${what}.`,
    {
      file: basename(path),
      // The header is no line of the copy.
      row: line === undefined ? undefined : Number(line) + 1,
      column: column ?? error.column ?? key,
    },
    "Make the snapshot anew with npm run ingest, or take it from the repository.",
  );
}
