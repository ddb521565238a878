import { fillDatabase } from "./prepare";
import { runningDatabase } from "./running-database";
import { readPort } from "./settings";
import { runCommand, step } from "./steps";

/**
 * `npm run load -- [address ...]`: puts the snapshot into the database of servers that run, and tells
 * each of them, by default the one of this machine, to drop the pages that it keeps.
 */
async function main(addresses: string[]): Promise<void> {
  const servers = addresses.length > 0 ? addresses : [`http://localhost:${readPort(process.env)}`];
  await fillDatabase(await runningDatabase());
  for (const server of servers)
    await step(`${server} has dropped older pages`, () => refreshPages(server));
}

async function refreshPages(server: string): Promise<void> {
  const response = await fetch(new URL("/api/revalidate", server), { method: "POST" }).catch(
    () => null,
  );
  if (response?.ok) return;
  throw new Error(
    `The figures are loaded, but ${server} ${response ? `answered ${response.status}` : "does not answer"}: a server that runs notices them by itself within seconds. Name those that run: npm run load -- http://localhost:3000`,
  );
}

runCommand(() => main(process.argv.slice(2)));
