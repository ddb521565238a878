import type { z } from "zod";
import type { StatedPay } from "../posting";

/** A board of one employer. */
export interface Board {
  adapter: AdapterId;
  /** what the adapter knows it by */
  board: string;
  /** whose board it is; a posting that names its own employer is that one's */
  employer: string;
}

export type AdapterId = "greenhouse" | "lever" | "ashby" | "pages" | "usajobs";

/** The key of a board in the database. */
export const sourceIdOf = ({ adapter, board }: Pick<Board, "adapter" | "board">): string =>
  `${adapter}/${board}`;

/** A place as a board states it: in parts, or in words alone. */
export interface StatedPlace {
  text: string;
  city?: string | null;
  region?: string | null;
  /** name, or code of ISO 3166 */
  country?: string | null;
}

/** A posting as an adapter reads it: nothing in it has been cleaned yet. */
export interface FetchedPosting {
  /** by which the board knows it for good */
  externalId: string;
  employer: string;
  title: string;
  places: StatedPlace[];
  remote: boolean;
  pay: StatedPay | null;
  postedAt: string | number | null;
  validUntil: string | null;
  url: string;
  /** HTML of anybody */
  description: string;
  /** the occupational series of federal employers, where stated */
  series: string | null;
  /** an O*NET-SOC or SOC code, where stated */
  occupationCode: string | null;
}

/** A part of a board's answer. */
export interface Batch {
  postings: FetchedPosting[];
  /** external ids of those that the board has as they were */
  same?: string[];
  /** the whole board is as it was */
  allSame?: boolean;
  /** why entries were left out */
  unreadable?: string[];
  /** the board has more than could be read: what is not here may be open */
  partial?: boolean;
}

/** How an adapter asks for what it needs. */
export interface Access {
  /** the text of an address, or null where it is the one of the last run (`conditional` requests only) */
  text(
    url: string,
    options?: { conditional?: boolean; headers?: Record<string, string> },
  ): Promise<string | null>;
  /** Forgets that the address was read: the next run reads it whole. */
  forget(url: string): void;
  /** the board's API; a test's own server stands in for it */
  base: string;
}

/** Reads one kind of board. */
export interface Adapter {
  /** the address of its API; for boards with addresses of their own that of the board */
  baseOf(board: Board): string;
  /** The board's postings, part by part. @throws BoardError */
  read(board: Board, access: Access): AsyncIterable<Batch>;
}

/**
 * Reads entries one by one: what is wrong with one is said, and the others are read all the same. An entry
 * that cannot be read may be a posting that we have.
 */
export function readEntries<T>(
  entries: unknown[],
  schema: z.ZodType<T>,
  toPosting: (entry: T) => FetchedPosting | null,
): Batch & { unreadable: string[] } {
  const postings: FetchedPosting[] = [];
  const unreadable: string[] = [];
  for (const [at, entry] of entries.entries()) {
    const read = schema.safeParse(entry);
    const posting = read.success ? toPosting(read.data) : null;
    if (posting) postings.push(posting);
    if (!read.success) {
      const [issue] = read.error.issues;
      unreadable.push(`posting ${at + 1}: ${issue?.path.join(".")}: ${issue?.message}`);
    }
  }
  return { postings, unreadable, partial: unreadable.length > 0 };
}
