import { freePort } from "@/server/db/embedded";
import { startNginx } from "../nginx";
import { type Server, serveNext } from "../processes";
import { firstTimeLoad } from "./first-time";
import { hasWrk } from "./load";
import { FOLDER } from "./nginx";
import { drawPairs, pairPath } from "./pairs";
import type { Line } from "./report";

const A_RUN = 20_000;

/** First-time pages through nginx: from one server, and from two that share the database. */
export async function benchTwoServers(databaseUrl: string): Promise<Line[]> {
  const what = "comparisons, first time, through nginx:";
  if (!hasWrk()) return [{ what: `${what} left out without wrk` }];
  const paths = (await drawPairs(260_000)).slice(-3 * A_RUN).map(pairPath);
  const servers = [await startOne(databaseUrl), await startOne(databaseUrl)];
  const ports = servers.map(({ url }) => Number(new URL(url).port));
  const measure = async (...upstreams: number[]) => {
    const nginx = await startNginx(FOLDER, upstreams);
    if (!nginx) return undefined;
    try {
      return await firstTimeLoad(nginx.url, paths.splice(0, A_RUN));
    } finally {
      await nginx.stop();
    }
  };
  try {
    // Both have compiled themselves after this.
    await measure(...ports);
    const [one, two] = [await measure(ports[0] as number), await measure(...ports)];
    if (!one || !two) return [{ what: `${what} left out without nginx` }];
    return [
      { what: `${what} one server of one worker`, ...one },
      {
        what: `${what} two of them`,
        ...two,
        beside: `${(two.perSecond / one.perSecond).toFixed(1)} times one`,
      },
    ];
  } finally {
    await Promise.all(servers.map((server: Server) => server.stop()));
  }
}

const startOne = async (databaseUrl: string) =>
  serveNext("start", {
    port: await freePort(),
    databaseUrl,
    settings: { WEB_CONCURRENCY: "1" },
  });
