const MODES = ["on", "off", "worker"] as const;

/** Who fetches postings: the server itself, nobody, or a worker of its own (npm run jobs:worker). */
export type SyncMode = (typeof MODES)[number];

type Environment = Record<string, string | undefined>;

/** @throws Error with one readable line where JOBS_SYNC is none of them */
export function readJobsSync({ JOBS_SYNC }: Environment): SyncMode {
  if (!JOBS_SYNC) return "on";
  const mode = MODES.find((one) => one === JOBS_SYNC);
  if (mode) return mode;
  throw new Error(
    `JOBS_SYNC is "${JOBS_SYNC}". Write on (or leave it out), off, or worker for npm run jobs:worker.`,
  );
}
