import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { freePort } from "@/server/db/embedded";

/** An nginx that serves one file, and all else from its cache in front of our server. */
export interface Nginx {
  fileUrl: string;
  proxyUrl: string;
  stop(): Promise<void>;
}

const FOLDER = ".rolewise/bench-nginx";

/**
 * Starts nginx beside our servers; null where this machine has none.
 * @param page bytes of a page, compressed with gzip
 * @param upstreams the ports of our servers
 */
export async function startNginx(page: Buffer, ...upstreams: number[]): Promise<Nginx | null> {
  if (spawnSync("nginx", ["-v"]).error) return null;
  const folder = resolve(FOLDER);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await writeFile(`${folder}/page.html`, page);
  const port = await freePort();
  await writeFile(`${folder}/nginx.conf`, configuration(folder, port, upstreams));
  const child = spawn("nginx", ["-p", folder, "-c", "nginx.conf", "-e", "stderr"], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  const url = `http://127.0.0.1:${port}`;
  await untilItAnswers(`${url}/page.html`, child);
  return {
    fileUrl: `${url}/page.html`,
    proxyUrl: url,
    async stop() {
      child.kill("SIGQUIT");
      await once(child, "exit");
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export async function untilItAnswers(url: string, child: ChildProcess): Promise<void> {
  while (!(await fetch(url).catch(() => null))) {
    if (child.exitCode !== null) throw new Error(`${url} does not answer: see the message above.`);
    await wait(50);
  }
}

/** The proxy is as one would set it up: all it needs to know stands in our Cache-Control. */
const configuration = (folder: string, port: number, upstreams: number[]) => `
${process.getuid?.() === 0 ? "user root;" : ""}
daemon off;
worker_processes auto;
pid ${folder}/nginx.pid;
error_log stderr warn;
events { worker_connections 512; }
http {
  access_log off;
  sendfile on;
  tcp_nopush on;
  keepalive_requests 1000000;
  open_file_cache max=100;
  default_type "text/html; charset=utf-8";
  client_body_temp_path ${folder}/body;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  proxy_temp_path ${folder}/temp;
  proxy_cache_path ${folder}/cache keys_zone=pages:10m;
  upstream rolewise {
    ${upstreams.map((upstream) => `server 127.0.0.1:${upstream};`).join(" ")}
    keepalive 16;
  }
  server {
    listen 127.0.0.1:${port};
    location = /page.html { root ${folder}; add_header Content-Encoding gzip; }
    location / {
      proxy_pass http://rolewise;
      proxy_http_version 1.1;
      proxy_set_header Connection "";
      proxy_set_header Host $host;
      proxy_cache pages;
      proxy_cache_lock on;
      proxy_cache_use_stale updating error timeout;
      proxy_cache_background_update on;
      add_header X-Cache $upstream_cache_status;
    }
  }
}
`;
