import { createServer } from "node:net";
import { Client } from "pg";

const DEFAULT_PORT = 3000;
const HIGHEST_PORT = 65_535;

type Environment = Record<string, string | undefined>;

/** The port to serve on. @throws Error with one readable line where PORT is none */
export function readPort({ PORT }: Environment): number {
  if (!PORT) return DEFAULT_PORT;
  const port = Number(PORT);
  if (Number.isInteger(port) && port >= 1 && port <= HIGHEST_PORT) return port;
  throw new Error(`PORT is "${PORT}", which is no port. Give a number from 1 to ${HIGHEST_PORT}.`);
}

/** The address under which this machine reaches a server on the port. */
export const localUrl = (port: number): string => `http://localhost:${port}`;

/**
 * The address under which people reach the site, without a slash at its end: canonical addresses, link
 * previews, the sitemaps and the links that are sent by e-mail are made of it.
 * @throws Error with one readable line where SITE_URL is none
 */
export function readSiteUrl({ SITE_URL }: Environment, port: number): string {
  if (!SITE_URL) return localUrl(port);
  const url = URL.canParse(SITE_URL) ? new URL(SITE_URL) : null;
  // An origin and nothing more: no path, query, fragment, user or password.
  if (url && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`) return url.origin;
  throw new Error(
    `SITE_URL is "${SITE_URL}", which is no address of a site. Write it as https://rolewise.example, without a path.`,
  );
}

/** The database of one's own, or null. @throws Error with one readable line where it is no address */
export function readDatabaseUrl({ DATABASE_URL }: Environment): string | null {
  if (!DATABASE_URL) return null;
  if (isPostgresAddress(DATABASE_URL)) return DATABASE_URL;
  throw new Error(
    "DATABASE_URL is no address of a PostgreSQL database. Write it as postgresql://user:password@host:5432/rolewise, with %25 for a % in the password and %40 for an @.",
  );
}

function isPostgresAddress(text: string): boolean {
  if (!/^postgres(ql)?:\/\//.test(text) || !URL.canParse(text)) return false;
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}

/** @throws Error with one readable line where another program listens on the port */
export function checkPortFree(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", (error: NodeJS.ErrnoException) => {
      const why = error.code === "EADDRINUSE" ? "is taken by another program" : "cannot be used";
      const other = port < HIGHEST_PORT ? port + 1 : DEFAULT_PORT;
      reject(new Error(`Port ${port} ${why}. Choose another: PORT=${other} npm start`));
    });
    server.listen(port, () => server.close(() => resolve()));
  });
}

/** @throws Error with one readable line, which does not hold the password, where nothing answers */
export async function checkReachable(databaseUrl: string): Promise<void> {
  const client = new Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    await client.end();
  } catch (error) {
    const { host, pathname } = new URL(databaseUrl);
    const { code, message } = error as NodeJS.ErrnoException;
    throw new Error(
      `The database of DATABASE_URL (${host}${pathname}) does not answer: ${message || code}. Check that it runs and that the address is right.`,
    );
  }
}
