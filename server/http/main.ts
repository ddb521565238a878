import { readWorkers } from "@/server/workers/settings";
import { log, takeOverConsole } from "./log";

// The server: one process, or one that looks after others.
takeOverConsole(log);

const workers = readWorkers(process.env);
const isWorker = process.env.ROLEWISE_WORKER !== undefined;

if (isWorker || workers === 1) await import("./worker");
else (await import("@/server/workers/supervise")).supervise(workers, log);
