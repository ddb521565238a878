import { grouped } from "@/server/figures/format";
import type { Change } from "./releases";

/** A publication as the snapshot names it. */
export interface SourceLine {
  id: string;
  title: string;
  vintage: string;
}

/** How many rows of a source only the new snapshot has, and only the old one had. */
export interface RowCounts {
  fresh: number;
  gone: number;
}

/** The changes of a release: sources that are new, that have other rows or another name, that are gone. */
export function sourceChanges(
  before: SourceLine[],
  after: SourceLine[],
  counts: Map<string, RowCounts>,
): Change[] {
  const old = new Map(before.map((source) => [source.id, source]));
  const fresh = new Set(after.map(({ id }) => id));
  return [
    ...after.flatMap((source) => changeOf(source, old.get(source.id), counts.get(source.id))),
    ...before
      .filter(({ id }) => !fresh.has(id))
      .map((source) => change("gone", source.id, nameOf(source))),
  ];
}

function changeOf(source: SourceLine, old: SourceLine | undefined, counts?: RowCounts): Change[] {
  if (!old) return [change("new", source.id, nameOf(source))];
  const parts = [
    ...(nameOf(old) === nameOf(source) ? [] : [`called ${nameOf(old)} before`]),
    ...(counts?.fresh ? [`${rowsOf(counts.fresh)} new or changed`] : []),
    ...(counts?.gone ? [`${rowsOf(counts.gone)} gone or changed`] : []),
  ];
  if (parts.length === 0) return [];
  return [change("changed", source.id, `${nameOf(source)}: ${parts.join(", ")}`)];
}

const nameOf = ({ title, vintage }: SourceLine) => `${title}, ${vintage}`;
const rowsOf = (rows: number) => `${grouped(rows)} ${rows === 1 ? "row" : "rows"}`;

const change = (kind: Change["kind"], source: string, text: string): Change => ({
  kind,
  source,
  since: "",
  text,
});
