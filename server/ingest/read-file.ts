import { PublishedFileError } from "./error";
import { type Nearest, nearestTo, nearnessText, refuseMeantFor } from "./nearest";
import { type OpenedFile, openFile } from "./open";
import { READERS } from "./readers";
import type { AnyReader, UnsettledFile } from "./released";
import { readHeld, readStreamed } from "./streamed";

/** A file that no reader knows, and that may lie beside the others. */
export interface Bystander {
  file: string;
  /** what it is, or is nearest to */
  note?: string;
  nearest?: Nearest;
}

/**
 * Opens a file and reads it with the reader that knows it, or with each that knows a sheet of it.
 * @param cases those of row readers that earlier files hold
 * @throws PublishedFileError where it is not as published, or no reader knows it that it was meant for
 */
export async function readFile(
  path: string,
  file: string,
  cases: Set<number>,
): Promise<UnsettledFile[] | Bystander> {
  const streamed = await readStreamed(path, file, cases);
  if (streamed) return [streamed];
  const opened = await openFile(path, file);
  const held = await readHeld(opened, cases);
  if (held) return [held];
  const known = READERS.filter((reader) => reader.recognises(opened));
  if (new Set(known.map(({ sheet }) => sheet ?? "")).size < known.length)
    throw new PublishedFileError(
      `it could be each of ${known.map(({ publication }) => publication).join(", ")}.`,
      { file },
      "Nothing was changed. Make what the readers recognise more exact.",
    );
  if (known.length > 0 && opened.flaw) throw opened.flaw;
  if (known.length > 0) return known.map((reader) => readWith(reader, opened));
  if (opened.foreign) return { file, note: opened.foreign };
  const nearest = nearestTo(opened, READERS);
  if (!nearest) return { file };
  refuseMeantFor(nearest, file);
  return { file, nearest, note: nearnessText(nearest) };
}

function readWith(reader: AnyReader, opened: OpenedFile): UnsettledFile {
  const { file } = opened;
  const source = "source" in reader ? reader.source(opened) : null;
  return {
    file,
    reader,
    source,
    reading: reader.read({ ...opened, publication: reader.publication }),
  };
}
