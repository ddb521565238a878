import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { parse } from "csv-parse/sync";
import { z } from "zod";

/** Where the history of the figures is kept, a line a change, the oldest release first. */
export const RELEASES = "prisma/releases.tsv";

export const COLUMNS = ["release", "date", "kind", "source", "since", "text"] as const;

/** What a change is: of a source, of what a page said wrongly, or a word on the whole release. */
export const KINDS = ["note", "new", "changed", "gone", "corrected"] as const;

/** One change of a release. */
export interface Change {
  kind: (typeof KINDS)[number];
  /** our id of the publication; "" where it is none */
  source: string;
  /** of a correction: the first release that was wrong; else "" */
  since: string;
  text: string;
}

/** A set of loaded figures by the name that people cite it by. */
export interface Release {
  /** year, month and number within the month: "2026.11.2" */
  name: string;
  /** the day that the figures were made: "2026-11-25" */
  date: string;
  changes: Change[];
}

const line = z
  .object({
    release: z.string().regex(/^\d{4}\.(0[1-9]|1[0-2])\.[1-9]\d*$/, "a release is like 2026.11.2"),
    date: z.iso.date("a date is like 2026-11-25"),
    kind: z.enum(KINDS, `a kind is one of ${KINDS.join(", ")}`),
    source: z.string(),
    since: z.string(),
    text: z.string().min(1, "a change says in words what changed"),
  })
  .refine(({ kind, since }) => (kind === "corrected") === (since !== ""), {
    path: ["since"],
    error: "a correction, and nothing else, names the first release that was wrong",
  });

type Line = Record<(typeof COLUMNS)[number], string> & { row: number };

/**
 * The releases that these lines tell, the newest first.
 * @throws Error that names the row and column, and what belongs there
 */
export function releasesOf(lines: Line[]): Release[] {
  const releases = new Map<string, Release>();
  for (const raw of lines) {
    const { release: name, date, ...change } = checked(raw);
    const known = releases.get(name);
    if (known && known.date !== date)
      throw placed(raw, "date", `release ${name} has another date above`);
    if (change.since && !releases.has(change.since))
      throw placed(raw, "since", `no release above is called ${change.since}`);
    releases.set(name, { name, date, changes: [...(known?.changes ?? []), change] });
  }
  if (releases.size === 0) throw new Error(`${RELEASES}: there is no release. Write a first line.`);
  return [...releases.values()].reverse();
}

function checked(raw: Line) {
  const read = line.safeParse(raw);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw placed(raw, String(issue?.path[0] ?? ""), issue?.message ?? "");
}

const placed = ({ row }: Line, column: string, what: string) =>
  new Error(`${RELEASES}, row ${row}, column ${column}: ${what}.`);

/** All releases, the newest first. @throws as `releasesOf`, and where a column is missing */
export async function readReleases(path = resolve(RELEASES)): Promise<Release[]> {
  // Next would look through all of the repository for what a path that it does not know may lead to.
  const text = await readFile(/*turbopackIgnore: true*/ path);
  const lines: Record<string, string>[] = parse(text, {
    delimiter: "\t",
    quote: false,
    columns: true,
  });
  for (const column of COLUMNS)
    if (lines[0] && !(column in lines[0]))
      throw new Error(
        `${RELEASES}, row 1: there is no column ${column}. Write it into the header.`,
      );
  return releasesOf(lines.map((line, at) => ({ ...(line as Omit<Line, "row">), row: at + 2 })));
}
