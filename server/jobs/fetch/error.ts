import { CancelError, HTTPError, RequestError } from "got";
import { LARGEST_BODY } from "./limited";

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

/** What went wrong, in a sentence. */
export function boardError(error: unknown, url: string): BoardError {
  if (error instanceof BoardError) return error;
  if (error instanceof RequestError && error.cause instanceof BoardError) return error.cause;
  if (error instanceof CancelError)
    return new BoardError(`${url} answers with more than ${LARGEST_BODY / 1024 / 1024} MB.`);
  if (error instanceof HTTPError) {
    const { statusCode } = error.response;
    const gone = statusCode === 404 || statusCode === 410;
    return new BoardError(`${url} was answered ${statusCode}.`, gone ? "gone" : "other");
  }
  const { code, message } = error as NodeJS.ErrnoException;
  const kind = NOBODY_ANSWERS.includes(code ?? "") ? "unreachable" : "other";
  return new BoardError(`${url} could not be read: ${message}`, kind);
}

const NOBODY_ANSWERS = [
  "ENOTFOUND",
  "EAI_AGAIN",
  "ECONNREFUSED",
  "ENETUNREACH",
  "ETIMEDOUT",
  // So Node 24 says it of a connection that an agent has opened.
  "ERR_SOCKET_CLOSED_BEFORE_CONNECTION",
];
