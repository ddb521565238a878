import { readReleases } from "@/server/releases/releases";
import { allSources } from "@/server/sources/sources";
import type { MakeExport } from "../answer";
import type { Column } from "../export";

const text = (name: string, description: string): Column => ({ name, type: "string", description });

const SOURCE_COLUMNS = [
  text("id", "Our id of the publication, as tables of figures have it."),
  text("publisher", "Who published it."),
  text("title", "What it is called."),
  text("vintage", "Of when it is."),
  text("terms", "On what terms it may be used."),
  text("url", "Where it is published."),
  text("attribution", "What has to be said by whoever uses it."),
];

/** Every publication that is loaded. */
export const sourcesExport: MakeExport = async () => ({
  title: "Sources",
  path: "/about/data",
  columns: SOURCE_COLUMNS,
  rows: (await allSources()).map((source) => ({ ...source })),
});

const CHANGE_COLUMNS = [
  text("release", "The release by name."),
  text("date", "The day that its figures were made."),
  text("kind", "note, new, changed or gone (a source), or corrected."),
  text("source", "Our id of the publication, where it is of one."),
  text("since", "Of a correction: the first release that was wrong."),
  text("text", "What changed."),
];

/** What every release changed, the newest first. */
export const changesExport: MakeExport = async () => ({
  title: "What each release of the figures changed",
  path: "/about/data/changes",
  columns: CHANGE_COLUMNS,
  rows: (await readReleases()).flatMap(({ name, date, changes }) =>
    changes.map((change) => ({ release: name, date, ...change })),
  ),
});
