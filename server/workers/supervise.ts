import cluster, { type Worker } from "node:cluster";
import { RateLimiterClusterMaster } from "rate-limiter-flexible";
import type { Log } from "@/server/http/log";
import { restartDelay } from "./back-off";
import { createExchange, isNews } from "./news";
import { workerEnvironment } from "./settings";

/** Longer than a worker takes to answer what it has begun. */
const PATIENCE_MS = 8_000;

/** Starts workers, starts each anew that dies, and stops all of them with this process. */
export function supervise(workers: number, log: Log): void {
  const lives = Array.from({ length: workers }, () => [] as number[]);
  let served = false;
  let stopping = false;

  const start = (number: number) => {
    if (stopping) return;
    const started = performance.now();
    const worker = cluster.fork(workerEnvironment(number, workers));
    worker.once("listening", () => {
      served = true;
    });
    worker.once("exit", (code, signal) => {
      if (stopping) return endWithTheLast();
      // Its own message says why, and the next would die of the same.
      if (!served) process.exit(code || 1);
      const life = performance.now() - started;
      const delay = restartDelay([...(lives[number - 1] ?? []), life]);
      lives[number - 1]?.push(life);
      log.error({ died: number, code, signal, delay }, "A worker died, and is started again");
      setTimeout(start, delay, number);
    });
  };

  const stop = () => {
    stopping = true;
    const running = all();
    if (running.length === 0) process.exit(0);
    for (const worker of running) worker.kill("SIGTERM");
    setTimeout(() => process.exit(0), PATIENCE_MS).unref();
  };

  passNewsOn();
  // Counts searches for all workers.
  new RateLimiterClusterMaster();
  for (const signal of ["SIGTERM", "SIGINT"]) process.on(signal, stop);
  // The process that started this one is gone, kill -9 included: nobody else would stop us.
  process.on("disconnect", stop);
  for (let number = 1; number <= workers; number += 1) start(number);
}

/** A worker that has ended is listed until its channel is closed too. */
function endWithTheLast(): void {
  if (all().every((one) => one.isDead())) process.exit(0);
}

const all = () => Object.values(cluster.workers ?? {}).filter((one) => one !== undefined);

function passNewsOn(): void {
  const exchange = createExchange<Worker>((than) =>
    all().filter((one) => one !== than && one.isConnected()),
  );
  cluster.on("message", (worker, message) => {
    if (isNews(message)) exchange.hear(worker, message);
  });
  cluster.on("disconnect", (worker) => exchange.leave(worker));
}
