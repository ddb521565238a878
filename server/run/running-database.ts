import { findRunning } from "@/server/db/embedded";
import { EMBEDDED_FOLDER } from "./prepare";
import { checkReachable, readDatabaseUrl } from "./settings";

/** The database of servers that run: that of DATABASE_URL, or else the embedded one. @throws Error */
export async function runningDatabase(): Promise<string> {
  const own = readDatabaseUrl(process.env);
  if (own) {
    await checkReachable(own);
    return own;
  }
  const embedded = await findRunning(EMBEDDED_FOLDER);
  if (embedded) return embedded;
  throw new Error("No database runs here. npm start sets one up, and runs it while it serves.");
}
