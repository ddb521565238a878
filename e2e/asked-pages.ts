import { readdirSync } from "node:fs";
import { dirname } from "node:path";
import { freePort } from "@/server/db/embedded";
import { type Server, serveNext, untilWarm } from "@/server/run/processes";
import { query } from "./people";

/** Starts a server of one process, and waits until it does without the database for pages of figures. */
export async function serveWarm(databaseUrl: string, logFile: string): Promise<Server> {
  const port = await freePort();
  const settings = { WEB_CONCURRENCY: "1" };
  const server = await serveNext("start", { port, databaseUrl, logFile, settings });
  await untilWarm(logFile, 1);
  return server;
}

/** A role that is never drawn: what is of it, no server holds before a test asks for it. */
export const UNDRAWN = "actuaries";

/** How many are asked at a time. */
const AT_ONCE = 16;
/** Nobody waits longer for a page. */
const LONGEST_MS = 20_000;

/** The address of a page of each kind that anybody may read, and of so many pairs and roles, drawn anew. */
export async function publicPaths(pairs: number): Promise<string[]> {
  const roles = await query<{ slug: string }>(
    "SELECT slug FROM roles WHERE slug <> $2 ORDER BY random() LIMIT $1",
    [2 * pairs, UNDRAWN],
  );
  const slugs = roles.map(({ slug }) => slug);
  const names = slugs
    .slice(0, pairs)
    .map((slug, at) => [slug, slugs[at + pairs] as string].sort().join("-vs-"));
  return [
    "/",
    "/careers",
    "/careers?field=management-occupations&pay=100000&sort=growth",
    "/careers?place=06&prices=average",
    "/careers/field/management-occupations",
    "/search?q=nurse",
    "/compare?left=nurse&right=teacher",
    "/about/data",
    "/sitemap.xml",
    "/sitemaps/comparisons-1",
    "/careers/registered-nurses/preview.png",
    "/careers/registered-nurses/pay/places?sort=median",
    "/careers/registered-nurses/place?area=06",
    "/careers/registered-nurses.csv",
    "/compare/actors-vs-registered-nurses/move?from=actors&place=06",
    "/compare/actors-vs-registered-nurses/skills/yours?have=2.A.1.a",
    "/embed/actors-vs-registered-nurses",
    "/careers/no-such-role",
    "/api/trpc/role.search?input=%7B%22query%22%3A%22nurse%22%7D",
    ...withParts("app/careers/[slug]", slugs).map((path) => `/careers/${path}`),
    ...withParts("app/compare/[pair]", names).map((path) => `/compare/${path}`),
  ];
}

/** The path of each name's page, and of two of its parts: those that the folder of pages has, in turn. */
function withParts(folder: string, names: string[]): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: "utf-8" });
  const parts = files.filter((file) => file.endsWith("/page.tsx")).map(dirname);
  return names.flatMap((name, at) => [
    name,
    ...[2 * at, 2 * at + 1].map((turn) => `${name}/${parts[turn % parts.length]}`),
  ]);
}

/** Those that are not answered with a page, each with its status or what went wrong. */
export async function failuresOf(url: string, paths: string[]): Promise<string[]> {
  const waiting = [...paths];
  const failures: string[] = [];
  const askOn = async () => {
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      const status = await fetch(url + path, { signal: AbortSignal.timeout(LONGEST_MS) }).then(
        async (response) => (await response.arrayBuffer()) && response.status,
        (error) => String(error),
      );
      const isFound = status === 200 || (path.endsWith("/no-such-role") && status === 404);
      if (!isFound) failures.push(`${status} ${path}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, askOn));
  return failures;
}
