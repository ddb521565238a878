import { spawn } from "node:child_process";
import { once } from "node:events";
import { get } from "node:http";
import { buffer } from "node:stream/consumers";
import { freePort } from "@/server/db/embedded";
import { untilItAnswers } from "../nginx";
import { serveNext } from "../processes";
import { hasWrk, type Load, load } from "./load";
import { startNginxWithFile } from "./nginx";
import type { Line } from "./report";

const PAGE = "/compare/medical-office-administrator-vs-patient-service-specialist";
const SECONDS = 4;
/** What else runs here takes from one round more than from another: the best of some is compared. */
const ROUNDS = 3;
const AIM = 0.8;

/**
 * A page that is kept, sent by one worker: beside a bare server of Node that sends the same bytes with the
 * same headers, beside nginx that sends them as a file, and through nginx.
 */
export async function benchKeptPage(databaseUrl: string): Promise<Line[]> {
  const server = await serveNext("start", {
    port: await freePort(),
    databaseUrl,
    settings: { WEB_CONCURRENCY: "1" },
  });
  const page = `${server.url}${PAGE}`;
  // The second is made as small as it stays.
  await bytesOf(page);
  const bytes = await bytesOf(page);
  const bare = await startBare(page);
  const nginx = await startNginxWithFile(bytes, Number(new URL(server.url).port));
  try {
    const urls = { own: page, bare: bare.url, file: nginx?.fileUrl, proxy: nginx?.url };
    const {
      own,
      bare: beside,
      file,
      proxy,
    } = await bestOf({
      ...urls,
      proxy: urls.proxy && `${urls.proxy}${PAGE}`,
    });
    if (!own || !beside) return [];
    const share = own.perSecond / beside.perSecond;
    return [
      {
        what: "comparison that is kept, one worker",
        ...own,
        beside: `${percent(share)} of bare node:http`,
        aim: `at least ${percent(AIM)}`,
        holds: share >= AIM,
      },
      { what: `the same ${bytes.length} bytes and headers, bare node:http`, ...beside },
      ...linesOf("the same bytes as a file of nginx", own, file),
      ...linesOf("comparison, through nginx as a caching proxy", own, proxy),
      ...(nginx ? [] : [{ what: "nginx left out: it is not on PATH (apt-get install nginx)" }]),
      ...(hasWrk() ? [] : [{ what: "wrk is not on PATH: autocannon is the limit of these rows" }]),
    ];
  } finally {
    await nginx?.stop();
    await bare.stop();
    await server.stop();
  }
}

const percent = (share: number) => `${Math.round(share * 100)}%`;

const linesOf = (what: string, own: Load, other: Load | undefined): Line[] =>
  other ? [{ what, ...other, beside: `we are ${percent(own.perSecond / other.perSecond)}` }] : [];

async function startBare(page: string) {
  const port = await freePort();
  const child = spawn(
    process.execPath,
    ["--import", "tsx", "server/run/bench/bare-child.ts", page, String(port)],
    { stdio: ["ignore", "ignore", "inherit"] },
  );
  const url = `http://127.0.0.1:${port}/`;
  await untilItAnswers(url, child);
  return {
    url,
    async stop() {
      child.kill();
      await once(child, "exit");
    },
  };
}

/** The best round of each address; they take turns, so that all have the same luck. */
async function bestOf<K extends string>(
  urls: Record<K, string | undefined>,
): Promise<Partial<Record<K, Load>>> {
  const best: Partial<Record<K, Load>> = {};
  for (let round = 0; round < ROUNDS; round++)
    for (const [name, url] of Object.entries(urls) as [K, string | undefined][]) {
      const now = url ? await load(url, SECONDS) : undefined;
      if (now && now.perSecond > (best[name]?.perSecond ?? 0)) best[name] = now;
    }
  return best;
}

/** The bytes of a page as they are sent. */
function bytesOf(url: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    get(url, { headers: { "Accept-Encoding": "gzip" } }, (response) =>
      resolve(buffer(response)),
    ).on("error", reject);
  });
}
