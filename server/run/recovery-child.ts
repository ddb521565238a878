import { startEmbedded } from "@/server/db/embedded";
import { applyMigrations } from "@/server/db/migrate";
import { loadSnapshot } from "@/server/ingest/load";

// A start of ours up to the load, for a test that kills it: prints a line for each file loaded.
const { url } = await startEmbedded(process.argv[2] as string);
await applyMigrations(url);
await loadSnapshot(url, { onProgress: (done, total) => console.log(`${done} of ${total}`) });
