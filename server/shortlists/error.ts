/**
 * Why something could not be done with a list: what was asked for is not there (or somebody else's), the
 * list has changed since the caller read it, or a limit is reached. The message is for the reader.
 */
export class ShortlistError extends Error {
  constructor(
    readonly kind: "gone" | "conflict" | "limit",
    message: string,
  ) {
    super(message);
  }
}

export const listGone = () =>
  new ShortlistError("gone", "This list is not there: it was deleted, or it is somebody else's.");

export const pairGone = () => new ShortlistError("gone", "This pair is not on the list any more.");
