import { readBoards } from "./boards";
import { createFetcher } from "./fetch/fetcher";
import { type Say, startQueue } from "./queue";

interface Settings {
  databaseUrl: string;
  siteUrl: string;
  environment: Record<string, string | undefined>;
  say: Say;
}

/** Starts to read the boards of the table in the background. @throws Error where it cannot */
export async function startJobs({ databaseUrl, siteUrl, environment, say }: Settings) {
  const boards = await readBoards(environment);
  return startQueue({
    databaseUrl,
    boards,
    run: { fetcher: createFetcher({ siteUrl }), environment },
    say,
  });
}
