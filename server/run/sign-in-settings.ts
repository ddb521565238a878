import { randomBytes, randomUUID } from "node:crypto";
import { link, mkdir, readFile, unlink, writeFile } from "node:fs/promises";
import { dirname } from "node:path";

type Environment = Record<string, string | undefined>;

/** Where the secret lies that the set-up makes, beside the embedded database. */
const SECRET_FILE = ".rolewise/secret";

/** Messages are written to the server's log in place of being sent. */
export const MAIL_TO_LOG = "log:";

/**
 * Where messages go: an SMTP server's address; "log:" for the server's log; "" for nowhere. Left unset,
 * the embedded database's messages go to the log. With a database of one's own they go nowhere: a log
 * that others may read must hold no links that sign in.
 * @throws Error with one readable line, which does not hold the password
 */
export function readSmtpUrl({ SMTP_URL, DATABASE_URL }: Environment): string {
  if (!SMTP_URL) return DATABASE_URL ? "" : MAIL_TO_LOG;
  const isAddress = /^smtps?:\/\/[^/]/.test(SMTP_URL) && URL.canParse(SMTP_URL);
  if (isAddress || SMTP_URL === MAIL_TO_LOG) return SMTP_URL;
  throw new Error(
    `SMTP_URL is no address of a mail server. Write it as smtps://user:password@host:465 or smtp://host:25, or "${MAIL_TO_LOG}" to print messages to the log.`,
  );
}

/** Whom messages come from, for example "Rolewise <hello@rolewise.example>". */
export function readMailFrom({ MAIL_FROM, SITE_URL }: Environment): string {
  if (MAIL_FROM) return MAIL_FROM;
  const host = SITE_URL && URL.canParse(SITE_URL) ? new URL(SITE_URL).hostname : "localhost";
  return `Rolewise <no-reply@${host}>`;
}

/** What another site knows us by. */
export interface SiteKeys {
  clientId: string;
  clientSecret: string;
}

/** @throws Error with one readable line where only half of the keys is set */
export function readSiteKeys(env: Environment, site: "GOOGLE" | "GITHUB"): SiteKeys | null {
  const clientId = env[`${site}_CLIENT_ID`];
  const clientSecret = env[`${site}_CLIENT_SECRET`];
  if (clientId && clientSecret) return { clientId, clientSecret };
  if (!clientId && !clientSecret) return null;
  throw new Error(`Set both ${site}_CLIENT_ID and ${site}_CLIENT_SECRET, or neither.`);
}

/**
 * How many proxies of ours stand before the server, each of which adds the address that it was asked
 * from to X-Forwarded-For. 0 where people reach it themselves: then nobody's X-Forwarded-For counts.
 * @throws Error with one readable line
 */
export function readTrustedProxies({ TRUST_PROXY }: Environment): number {
  if (!TRUST_PROXY) return 0;
  if (/^\d$/.test(TRUST_PROXY)) return Number(TRUST_PROXY);
  throw new Error(
    `TRUST_PROXY is "${TRUST_PROXY}". Give the number of proxies before the server, most often 1.`,
  );
}

/** @throws Error with one readable line for the first setting that is wrong */
export function checkSignInSettings(env: Environment): void {
  readSmtpUrl(env);
  readSiteKeys(env, "GOOGLE");
  readSiteKeys(env, "GITHUB");
  readTrustedProxies(env);
}

/** What the server's environment needs beside what we were started with. */
export async function signInEnvironment(env: Environment): Promise<Record<string, string>> {
  return {
    NEXTAUTH_SECRET: env.NEXTAUTH_SECRET || (await readOrMakeSecret(SECRET_FILE)),
    SMTP_URL: readSmtpUrl(env),
  };
}

/**
 * The secret of this file, which only its owner may read. It is made once: whole or not at all, and of
 * two that make it at the same time both read the first one's.
 */
export async function readOrMakeSecret(path: string): Promise<string> {
  await mkdir(dirname(path), { recursive: true });
  const own = `${path}.${randomUUID()}`;
  await writeFile(own, randomBytes(32).toString("hex"), { mode: 0o600 });
  try {
    await link(own, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  } finally {
    await unlink(own);
  }
  return readFile(path, "utf-8");
}
