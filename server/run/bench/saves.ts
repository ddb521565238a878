import { randomBytes } from "node:crypto";
import { storedToken } from "@/server/accounts/session-token";
import { prisma } from "@/server/db/client";
import { percentile, timesOf } from "./numbers";
import { drawPairs } from "./pairs";
import type { Line } from "./report";

const PEOPLE = 50;
const PAIRS = 20;
const AT_ONCE = 8;
const DAY_MS = 24 * 60 * 60 * 1000;

/** People who each save pairs, as the button of a comparison does. */
export async function benchSaves(url: string): Promise<Line[]> {
  const people = await Promise.all(Array.from({ length: PEOPLE }, makePerson));
  const pairs = await drawPairs(PAIRS);
  const saves = pairs.flatMap((pair) => people.map(({ cookie }) => ({ pair, cookie })));
  const save = async ({ pair: [left, right], cookie }: (typeof saves)[0]) => {
    const response = await fetch(`${url}/api/trpc/shortlist.addPair`, {
      method: "POST",
      headers: { "Content-Type": "application/json", Cookie: cookie },
      body: JSON.stringify({ left, right }),
    });
    if (!response.ok) throw new Error(`A save was answered ${response.status}.`);
    await response.text();
  };
  try {
    const started = performance.now();
    const times = await timesOf(saves, save, AT_ONCE);
    const perSecond = (saves.length * 1000) / (performance.now() - started);
    const line = { p50: percentile(times, 0.5), p95: percentile(times, 0.95) };
    return [{ what: `saves, ${AT_ONCE} at once`, perSecond, ...line }];
  } finally {
    await prisma.user.deleteMany({ where: { id: { in: people.map(({ id }) => id) } } });
  }
}

async function makePerson(): Promise<{ id: string; cookie: string }> {
  const token = randomBytes(16).toString("hex");
  const { id } = await prisma.user.create({
    data: {
      email: `${token}@bench.invalid`,
      sessions: {
        create: { sessionToken: storedToken(token), expires: new Date(Date.now() + DAY_MS) },
      },
    },
  });
  return { id, cookie: `next-auth.session-token=${token}` };
}
