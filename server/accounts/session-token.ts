import { createHash } from "node:crypto";

/**
 * A session's token as the database holds it: whoever reads the database, or a copy of it, can sign in
 * with none of them. A token is 256 random bits, so that its hash needs neither salt nor time.
 */
export const storedToken = (token: string): string =>
  createHash("sha256").update(token).digest("hex");
