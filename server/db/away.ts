import { within } from "./within";

/** So long a page waits for a part that it does without. */
const SOON_MS = 2_000;

const READ = "This cannot be read just now, because the database does not answer.";
const WRITE =
  "The database stopped answering. It may or may not have been saved; trying again is safe.";

/** The database did not answer for as long as we wait for it. */
export class DatabaseAway extends Error {
  override name = "DatabaseAway";
  /** Next tells an error page this in place of the message (server/http/page-status.ts). */
  readonly digest = "database-away";
  /** @param lost whether something was on its way to be written */
  constructor(lost: boolean, cause: unknown) {
    super(lost ? WRITE : READ, { cause });
  }
}

/** Whether an error is this one: Next bundles pages and routes apart, each with a class of its own. */
export const isDatabaseAway = (error: unknown): error is DatabaseAway =>
  error instanceof Error && error.name === "DatabaseAway";

/**
 * What the database answered, for what a page does without: null where it does not answer, or not within
 * two seconds. @throws every other error
 */
export function nullIfNotSoon<T>(read: Promise<T>): Promise<T | null> {
  const nullIfAway = (error: unknown) => {
    if (isDatabaseAway(error)) return null;
    throw error;
  };
  return within(SOON_MS, read.catch(nullIfAway), () => null);
}
