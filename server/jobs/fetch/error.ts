/** Why a board could not be read, in words for its status and the report. */
export class BoardError extends Error {
  override name = "BoardError";
  constructor(
    message: string,
    /** gone: there is no such address; unreachable: nothing answered, the network or the board is away */
    readonly kind: "gone" | "unreachable" | "other" = "other",
  ) {
    super(message);
  }
}
