import { availableParallelism } from "node:os";

type Environment = Record<string, string | undefined>;

/** More would leave each too few of a database's connections, of which most allow a hundred. */
const MOST_WORKERS = 16;

/**
 * How many processes answer requests: WEB_CONCURRENCY, or one for each processor.
 * @throws Error with one readable line where it is no such number
 */
export function readWorkers({ WEB_CONCURRENCY }: Environment): number {
  if (!WEB_CONCURRENCY) return Math.min(availableParallelism(), MOST_WORKERS);
  const workers = Number(WEB_CONCURRENCY);
  if (Number.isInteger(workers) && workers >= 1 && workers <= MOST_WORKERS) return workers;
  throw new Error(
    `WEB_CONCURRENCY is "${WEB_CONCURRENCY}", which is no number of workers. Give one from 1 to ${MOST_WORKERS}, or leave it out.`,
  );
}

/** Which of how many workers this process is, from 1; a server without workers is its only one. */
export const workerOf = ({ ROLEWISE_WORKER = "1/1" }: Environment) => {
  const [worker = 1, workers = 1] = ROLEWISE_WORKER.split("/").map(Number);
  return { worker, workers };
};

/** What a worker is told of itself. */
export const workerEnvironment = (worker: number, workers: number) => ({
  ROLEWISE_WORKER: `${worker}/${workers}`,
});
