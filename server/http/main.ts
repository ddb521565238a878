import { readWorkers } from "@/server/workers/settings";
import { log, takeOverConsole } from "./log";

// The server: one process, or one that looks after others.
takeOverConsole(log);
// tsx has Node keep the source map of whatever is read, Next's bundles included: 55 MB in each worker. The
// maps lie beside the bundles for whoever reads a stack.
process.setSourceMapsEnabled(false);

const workers = readWorkers(process.env);
const isWorker = process.env.ROLEWISE_WORKER !== undefined;

if (isWorker || workers === 1) await import("./worker");
else (await import("@/server/workers/supervise")).supervise(workers, log);
