/** How much a person can keep. The lengths are those of the database's columns, in characters. */
export const LIMITS = {
  lists: 100,
  pairs: 500,
  name: 100,
  description: 1000,
  note: 2000,
} as const;

/** So long a deleted list and a removed pair can be brought back. */
export const UNDO_MS = 24 * 60 * 60 * 1000;
