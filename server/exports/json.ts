import type { Release } from "@/server/releases/releases";
import type { Cell, Export } from "./export";

/** What a JSON document says of itself before its rows. */
interface Heading {
  release: Release;
  /** the loaded snapshot, by its content */
  snapshot: string | undefined;
  /** the whole address of the page, and of where the data's terms stand */
  page: string;
  terms: string;
}

/** A table as JSON: what it is, its columns described, then its rows with every column in each. */
export function asJson({ title, notes, columns, rows }: Export, heading: Heading): string {
  const { release, snapshot, page, terms } = heading;
  return JSON.stringify({
    title,
    page,
    terms,
    release: { name: release.name, date: release.date, snapshot: snapshot ?? null },
    ...(notes && { notes }),
    columns,
    rows: rows.map((row) =>
      Object.fromEntries(columns.map(({ name }): [string, Cell] => [name, row[name] ?? null])),
    ),
  });
}
