import cluster from "node:cluster";
import { fileURLToPath } from "node:url";
import { log } from "@/server/http/log";
import { supervise } from "./supervise";

// What the test of supervise.ts starts: two workers, with a stand-in for Next.
cluster.setupPrimary({ exec: fileURLToPath(new URL("testing-worker.ts", import.meta.url)) });
supervise(2, log);
