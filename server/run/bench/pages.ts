import { readFile } from "node:fs/promises";
import { get } from "node:http";
import { buffer } from "node:stream/consumers";
import { prisma } from "@/server/db/client";
import { type Load, load } from "./load";
import { startNginx } from "./nginx";
import { percentile, timesOf } from "./numbers";
import type { Line } from "./report";

/** Browsers take compressed bytes, so those are counted. */
const AS_BROWSERS = { "accept-encoding": "gzip" };
const PAGE = "/compare/medical-office-administrator-vs-patient-service-specialist";
const REQUESTS = { cached: 10_000, rendered: 60 };
/** What else runs here takes from one round more than from another: the best of some is compared. */
const ROUNDS = 3;
/** The pages are new, the server is not: after some it has compiled itself. */
const COLD = { pages: 200, warmUp: 100, aim: 60 };
const AIMS = { alone: 0.1, proxied: 0.8 };

/** Pairs of roles as chance has them, the same in every run on the same data. */
export async function drawPairs(count: number): Promise<[string, string][]> {
  const rows = await prisma.$queryRaw<{ slug: string }[]>`
    SELECT slug FROM roles ORDER BY md5(slug) LIMIT ${count * 2}`;
  const slugs = rows.map(({ slug }) => slug);
  return Array.from(
    { length: count },
    (_, at) => slugs.slice(at * 2, at * 2 + 2).sort() as [string, string],
  );
}

/** The first time that anybody asks for a comparison, of pages that nobody has asked for. */
export async function benchColdPages(url: string): Promise<Line[]> {
  const pairs = await drawPairs(COLD.pages + COLD.warmUp);
  const ask = async (pair: [string, string]) => {
    const response = await fetch(`${url}/compare/${pair.join("-vs-")}`);
    if (!response.ok) throw new Error(`${response.url} was answered ${response.status}.`);
    await response.text();
  };
  await timesOf(pairs.slice(COLD.pages), ask);
  const times = await timesOf(pairs.slice(0, COLD.pages), ask);
  const p95 = percentile(times, 0.95);
  return [
    {
      what: `comparison, first time (${COLD.pages} pairs)`,
      p50: percentile(times, 0.5),
      p95,
      aim: `95% under ${COLD.aim} ms`,
      holds: p95 < COLD.aim,
    },
  ];
}

/** One comparison under load: kept, made each time, as a file of nginx, and through nginx. */
export async function benchLoad(url: string): Promise<Line[]> {
  const page = `${url}${PAGE}`;
  const bytes = await bytesOf(page);
  const nginx = await startNginx(bytes, Number(new URL(url).port));
  try {
    const [kept, file, through] = await bestOf(
      page,
      nginx?.fileUrl,
      nginx && `${nginx.proxyUrl}${PAGE}`,
    );
    const made = await load(page, REQUESTS.rendered, { ...AS_BROWSERS, ...(await pastTheCache()) });
    const ratio = (perSecond: number) => (file ? { ofFile: perSecond / file.perSecond } : {});
    const aimed = (perSecond: number, share: number) =>
      file
        ? { aim: `at least ${share * 100}%`, holds: perSecond / file.perSecond >= share }
        : { aim: "not known without nginx" };
    const lines: Line[] = [
      {
        what: "comparison, cached",
        ...kept,
        ...ratio(kept.perSecond),
        ...aimed(kept.perSecond, AIMS.alone),
      },
      { what: "the same page, made each time", ...made, ...ratio(made.perSecond) },
    ];
    if (!file || !through)
      return [...lines, { what: "nginx left out: it is not on PATH (apt-get install nginx)" }];
    return [
      ...lines,
      { what: `the same ${bytes.length} bytes as a file of nginx`, ...file, ofFile: 1 },
      {
        what: "comparison, through nginx as a caching proxy",
        ...through,
        ...ratio(through.perSecond),
        ...aimed(through.perSecond, AIMS.proxied),
      },
    ];
  } finally {
    await nginx?.stop();
  }
}

/** The best round of each address; they take turns, so that all have the same luck. */
async function bestOf(first: string, ...others: (string | null | undefined)[]): Promise<Best> {
  const best: (Load | null)[] = [];
  for (let round = 0; round < ROUNDS; round++)
    for (const [at, url] of [first, ...others].entries()) {
      const now = url ? await load(url, REQUESTS.cached, AS_BROWSERS) : null;
      if (now && now.perSecond > (best[at]?.perSecond ?? 0)) best[at] = now;
    }
  return best as Best;
}

type Best = [Load, Load | undefined, Load | undefined];

/** The bytes of a page as they are sent. */
function bytesOf(url: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    get(url, { headers: AS_BROWSERS }, (response) => resolve(buffer(response))).on("error", reject);
  });
}

/** Draft mode: the way that Next documents to see a page as it is made now, by the build's own key. */
async function pastTheCache(): Promise<Record<string, string>> {
  const { preview } = JSON.parse(await readFile(".next/prerender-manifest.json", "utf-8"));
  return { cookie: `__prerender_bypass=${preview.previewModeId}` };
}
