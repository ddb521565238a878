/** `unbegun`: nothing was asked. `cut`: it was, and nobody knows what became of it. */
export type Fault = "unbegun" | "cut";

/**
 * SQLSTATEs of a server that takes nothing now (57P03: starting, stopping or recovering; 53300: no
 * connection left), and of one that ends a connection (57P01 and 57P02: by hand, after a crash).
 */
const STATES: Record<string, Fault> = {
  "57P03": "unbegun",
  "53300": "unbegun",
  "57P01": "cut",
  "57P02": "cut",
};

/** Kinds under which Prisma's adapter hides the errors of a socket, and their own codes. */
const KINDS: Record<string, Fault> = {
  DatabaseNotReachable: "unbegun",
  SocketTimeout: "cut",
  ConnectionClosed: "cut",
  ECONNREFUSED: "unbegun",
  ENOTFOUND: "unbegun",
  ECONNRESET: "cut",
  EPIPE: "cut",
  ETIMEDOUT: "cut",
};

/** What `pg` says without any code. */
const MESSAGES: [RegExp, Fault][] = [
  [/timeout exceeded when trying to connect/, "unbegun"],
  [/^Connection terminated due to connection timeout/, "unbegun"],
  [/^Connection terminated|not queryable/, "cut"],
];

/** Whether an error is of the connection to the database, and which; null where it is any other. */
export function faultOf(error: unknown): Fault | null {
  if (!(error instanceof Error)) return null;
  const { cause, code } = error as {
    cause?: { kind?: string; originalCode?: string };
    code?: string;
  };
  const state = cause?.originalCode ?? code ?? "";
  // Class 08: what went wrong between client and server.
  if (/^08...$/.test(state)) return "cut";
  const known = STATES[state] ?? KINDS[cause?.kind ?? state];
  return known ?? MESSAGES.find(([text]) => text.test(error.message))?.[1] ?? null;
}
