import type { Board } from "./adapters/adapter";
import { startQueue } from "./queue";
import { syncAll } from "./sync";
import { testFetcher } from "./testing-server";

// A process of a test's own that reads boards: prints a line for each part that it has stored, or for each
// board that it has read. Its argument is what it is to do, as JSON; DATABASE_URL says where.
interface Task {
  work: "sync" | "queue";
  boards: Board[];
  /** the test's server */
  base: string;
}

const { work, boards, base } = JSON.parse(process.argv[2] as string) as Task;
const run = { fetcher: testFetcher(), environment: {}, base };

if (work === "sync") {
  const onStored = ({ sourceId, fetched }: { sourceId: string; fetched: number }) =>
    console.log(`stored ${sourceId} ${fetched}`);
  const { boards: reports } = await syncAll(boards, { ...run, due: new Date(), onStored });
  console.log(JSON.stringify(reports));
  process.exit(0);
} else {
  const say = {
    info: (values: object) => console.log(JSON.stringify(values)),
    warn: (values: object, message: string) => console.log(message, JSON.stringify(values)),
  };
  await startQueue({ databaseUrl: process.env.DATABASE_URL as string, boards, run, say });
  console.log("started");
}
