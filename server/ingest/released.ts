import type { Place } from "./error";
import type { PublishedFile, Reader, Reading, RowReader, Source } from "./publication";

/** A release of a database of many files, as one of them states it for all. */
export interface Release {
  source: Source;
  /** the latest month that a row of it can be dated, such as "2026-02" */
  lastMonth: string;
}

/** What a reader made of a file of such a database; its rows do not say their source yet. */
export interface ReleasedReading extends Reading {
  /** in the file that states it */
  release?: Release;
  /** the latest month that a row is dated, where rows are, and where it stands */
  latest?: { month: string; text: string; place: Place };
}

/** Knows a file of a database whose release another of its files states. */
export interface ReleasedReader extends Omit<Reader, "source" | "read"> {
  /**
   * The publication of an earlier layout that it takes the place of, together with all others that
   * name the same one.
   */
  inPlaceOf?: string;
  read(file: PublishedFile): ReleasedReading;
}

/** Whoever reads a file whole. */
export type AnyReader = Reader | ReleasedReader;

/** A file that a reader has read. */
export interface ReadFile {
  file: string;
  reader: AnyReader | RowReader;
  source: Source;
  reading: Reading;
}

/** The same before the release of its database is known. */
export type UnsettledFile = Omit<ReadFile, "source"> & { source: Source | null };
