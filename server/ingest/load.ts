import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Client, DatabaseError } from "pg";
import { from as copyFrom } from "pg-copy-streams";
import { placedError } from "./copy-error";
import { copyLines, type DatabaseColumn } from "./copy-lines";
import { PublishedFileError } from "./error";
import { DANGLING, withoutForeignKeys } from "./foreign-keys";
import { TABLES, type TableName } from "./publication";
import { fillRoles, roleFiles } from "./roles";
import { SNAPSHOT, snapshotFiles, versionOf } from "./snapshot";

/** One loader at a time, whatever process it runs in: the number means nothing but this. */
const LOADER_LOCK = 7_653_001;

/** What roles are kept in, children first. */
const ROLE_TABLES = ["title_figures", "roles"];

interface Options {
  /** folder of the snapshot; the repository's own unless a test says otherwise */
  folder?: string;
  onProgress?: (done: number, total: number) => void;
}

/** Whether the database holds another snapshot than the one in the repository, or none. */
export async function needsLoad(databaseUrl: string, folder = SNAPSHOT): Promise<boolean> {
  const version = await snapshotVersion(folder);
  return withClient(databaseUrl, async (client) => (await loadedVersion(client)) !== version);
}

/**
 * Puts the snapshot and the roles made of it into the database, in one transaction: readers see the
 * old figures until the last row of the new ones is there, and an error leaves all as it was. Whoever reads
 * an empty database meanwhile waits for its end.
 * @throws PublishedFileError where a row of the snapshot is not as its table wants it
 */
export async function loadSnapshot(
  databaseUrl: string,
  { folder = SNAPSHOT, onProgress = () => {} }: Options = {},
): Promise<{ version: string }> {
  const version = await snapshotVersion(folder);
  await withClient(databaseUrl, async (client) => {
    await client.query("BEGIN");
    try {
      await client.query("SELECT pg_advisory_xact_lock($1)", [LOADER_LOCK]);
      // Another process may have loaded it while this one waited for the lock.
      if ((await loadedVersion(client)) !== version) {
        const fill = (await isEmpty(client)) ? fillEmpty : replaceAll;
        await fill(client, folder, onProgress);
      }
      await setLoadedVersion(client, version);
      await client.query("COMMIT");
    } catch (error) {
      // Where the connection is gone, its transaction is too, and the first error says why.
      await client.query("ROLLBACK").catch(() => {});
      throw error;
    }
    await client.query("VACUUM ANALYZE");
  });
  return { version };
}

/** Roles are made last of all, and a migration may have emptied what they are made of. */
async function isEmpty(client: Client): Promise<boolean> {
  const { rowCount } = await client.query("SELECT FROM roles LIMIT 1");
  return rowCount === 0;
}

type Fill = (
  client: Client,
  folder: string,
  onProgress: (done: number, total: number) => void,
) => Promise<void>;

/** The first load, in half the time. */
const fillEmpty: Fill = async (client, folder, onProgress) => {
  const tables = [...Object.keys(TABLES), ...ROLE_TABLES];
  await client.query("SAVEPOINT empty");
  try {
    await withoutForeignKeys(client, tables, () => replaceAll(client, folder, onProgress));
  } catch (error) {
    const isDangling = error instanceof DatabaseError && error.code === DANGLING;
    if (!isDangling && !(error instanceof PublishedFileError)) throw error;
    // Once more, for the file that is at fault: what refers to it may have been met first.
    await client.query("ROLLBACK TO empty");
    await replaceAll(client, folder, onProgress);
  }
};

const replaceAll: Fill = async (client, folder, onProgress) => {
  const tables = await snapshotFiles(folder);
  await emptyTables(client, [...tables.keys()]);
  const files = [...tables].flatMap(([table, paths]) => paths.map((path) => ({ table, path })));
  for (const [at, { table, path }] of files.entries()) {
    onProgress(at, files.length);
    await copyFile(client, table, path);
  }
  await fillRoles(client);
  onProgress(files.length, files.length);
};

/**
 * Children first. DELETE and not TRUNCATE: a truncated table is empty for everyone who reads it before
 * the end of the transaction.
 */
async function emptyTables(client: Client, tables: TableName[]): Promise<void> {
  for (const table of [...ROLE_TABLES, ...tables.toReversed()])
    await client.query(`DELETE FROM ${table}`);
}

async function copyFile(client: Client, table: TableName, path: string): Promise<void> {
  const { columns, lines } = await copyLines(path, await columnsOf(client, table));
  const names = columns.map((name) => `"${name}"`).join(", ");
  const copy = client.query(copyFrom(`COPY ${table} (${names}) FROM STDIN`));
  await pipeline(Readable.from(lines), copy).catch((error) => {
    throw placedError(error, path);
  });
}

async function columnsOf(client: Client, table: string): Promise<DatabaseColumn[]> {
  const { rows } = await client.query<DatabaseColumn>(
    `SELECT column_name AS name, data_type AS type, is_nullable = 'YES' AS nullable
     FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = $1`,
    [table],
  );
  return rows;
}

/** The version of the snapshot in the repository, which depends on its files alone. */
export async function snapshotVersion(folder = SNAPSHOT): Promise<string> {
  const snapshot = [...(await snapshotFiles(folder)).values()].flat();
  return versionOf([...snapshot, ...(await roleFiles())]);
}

async function loadedVersion(client: Client): Promise<string | undefined> {
  const { rows } = await client.query<{ version: string }>("SELECT version FROM loaded_snapshot");
  return rows[0]?.version;
}

async function setLoadedVersion(client: Client, version: string): Promise<void> {
  await client.query(
    `INSERT INTO loaded_snapshot (id, version) VALUES (1, $1)
     ON CONFLICT (id) DO UPDATE SET version = $1, loaded_at = now()
     WHERE loaded_snapshot.version <> $1`,
    [version],
  );
}

async function withClient<T>(url: string, use: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  // A lost connection fails the query under way; unheard here it would end the process besides.
  client.on("error", () => {});
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}
