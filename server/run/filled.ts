import type { EmbeddedServer } from "@/server/db/embedded";
import { provideData, startThrowAway } from "@/server/db/throw-away";
import { fingerprint } from "./fingerprint";
import { fillDatabase } from "./prepare";

const FOLDER = ".rolewise/filled";

/** All that a filled database may be made of: loading takes pieces of other domains. */
const SOURCES = ["prisma", "server", "package-lock.json"];

/** Fills a database with our snapshot once for all tests, and anew where that or its making has changed. */
export const provideFilled = async (): Promise<void> =>
  provideData(FOLDER, await fingerprint(SOURCES), fillDatabase);

/** Starts a server that goes with its data, on a copy of that database: some ten times as fast as a load. */
export const startFilled = (folder: string, settings?: string[]): Promise<EmbeddedServer> =>
  startThrowAway(folder, { settings, from: FOLDER });
