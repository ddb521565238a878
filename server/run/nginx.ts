import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { freePort } from "@/server/db/embedded";
import { localUrl } from "./settings";
import { step } from "./steps";
import { installPackage, systemProgram } from "./system-programs";

/** An nginx in front of our servers, with the configuration that README shows. */
export interface Nginx {
  url: string;
  /** Forgets every answer that it holds. */
  empty(): Promise<void>;
  stop(): Promise<void>;
}

/** On Debian it lies where only root looks for programs. */
const NAMES = ["nginx", "/usr/sbin/nginx"];

/** Installs nginx where there is none and it can be; a machine that continuous integration uses has to. @throws Error */
export async function provideNginx({ CI }: NodeJS.ProcessEnv): Promise<void> {
  if (await systemProgram(NAMES)) return;
  await step("nginx installed", () => installPackage(["nginx"]));
  if (await systemProgram(NAMES)) return;
  const lacking =
    "There is no nginx, and none could be installed: install it (apt-get install nginx)";
  if (CI) throw new Error(`${lacking}.`);
  console.log(`${lacking} to have several servers tested too.`);
}

/**
 * Starts nginx; null where this machine has none.
 * @param folder where its files lie, cache included; they go when it stops
 * @param upstreams the ports of our servers
 * @param beside more for its `http` block
 */
export async function startNginx(
  folder: string,
  upstreams: number[],
  beside = "",
): Promise<Nginx | null> {
  const program = await systemProgram(NAMES);
  if (!program) return null;
  const home = resolve(folder);
  await rm(home, { recursive: true, force: true });
  await mkdir(home, { recursive: true });
  const port = await freePort();
  const site = siteOf(await readFile("README.md", "utf-8"), { port, upstreams, home });
  await writeFile(`${home}/nginx.conf`, around(home, `${site}${beside}`));
  const child = spawn(program, ["-p", home, "-c", "nginx.conf", "-e", "stderr"], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  const url = localUrl(port);
  await untilItAnswers(`${url}/api/health`, child);
  return {
    url,
    empty: () => emptyFolder(join(home, "cache")),
    async stop() {
      child.kill("SIGQUIT");
      await once(child, "exit");
      await rm(home, { recursive: true, force: true });
    },
  };
}

async function emptyFolder(folder: string): Promise<void> {
  for (const file of await readdir(folder))
    await rm(join(folder, file), { recursive: true, force: true });
}

export async function untilItAnswers(url: string, child: ChildProcess): Promise<void> {
  while (!(await fetch(url).catch(() => null))) {
    if (child.exitCode !== null) throw new Error(`${url} does not answer: see the message above.`);
    await wait(50);
  }
}

interface Place {
  port: number;
  upstreams: number[];
  home: string;
}

/** The configuration in README, with the ports and the folder of this run in the place of its own. */
export function siteOf(readme: string, { port, upstreams, home }: Place): string {
  const site = /^```nginx\n(.*?)^```$/ms.exec(readme)?.[1] ?? "";
  const servers = upstreams.map((one) => `server 127.0.0.1:${one} max_fails=0;`).join("\n  ");
  return site
    .replace(/server 10\.0\.0\.\d+:3000 max_fails=0;(\s+server 10\S+ max_fails=0;)*/, servers)
    .replace("listen 80;", `listen 127.0.0.1:${port};`)
    .replace("/var/cache/nginx/rolewise", `${home}/cache`);
}

/** What a system's own nginx.conf has around the sites. */
const around = (home: string, sites: string) => `
${process.getuid?.() === 0 ? "user root;" : ""}
daemon off;
worker_processes auto;
pid ${home}/nginx.pid;
error_log stderr crit;
events { worker_connections 512; }
http {
  access_log off;
  sendfile on;
  tcp_nopush on;
  keepalive_requests 1000000;
  default_type "text/html; charset=utf-8";
  client_body_temp_path ${home}/body;
  fastcgi_temp_path ${home}/fastcgi;
  uwsgi_temp_path ${home}/uwsgi;
  scgi_temp_path ${home}/scgi;
  proxy_temp_path ${home}/temp;
${sites}}
`;
